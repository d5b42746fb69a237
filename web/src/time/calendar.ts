import { say } from "../words";

export const day = 86_400_000;

/** Sizes of a bin, from the finest. */
export const units = ["day", "week", "month", "quarter", "year", "decade"] as const;
export type Unit = (typeof units)[number];

const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
const monday = 4 * day;

/** The beginning of the bin that holds a moment. */
export function binStart(time: number, unit: Unit): number {
  const months = monthsOf[unit];
  if (months) return monthStart(Math.floor(monthNumber(time) / months) * months);
  const size = unit === "week" ? 7 * day : day;
  return Math.floor((time - monday) / size) * size + monday;
}

/** The beginning of a bin so many bins later. */
export function binAfter(start: number, unit: Unit, count = 1): number {
  const months = monthsOf[unit];
  return months ? monthStart(monthNumber(start) + count * months) : start + count * (unit === "week" ? 7 : 1) * day;
}

export function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month - Math.floor(month / 12) * 12);
}

export function monthNumber(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

let inWords: Intl.DateTimeFormat | null = null;

export function words(time: number): string {
  inWords ??= new Intl.DateTimeFormat(say("Map_Dates"), { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return inWords.format(time);
}
