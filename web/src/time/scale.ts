import { binAfter, binStart, day, type Unit, units } from "./calendar";
import type { Counts } from "./counts";

/** Pixels that a bar needs to be seen and hit. */
const leastBar = 5;

/** Share of the days that must lie within, where those outside would make all others too narrow. */
const most = 0.95;

/** How much narrower that must make the strip to be worth it. */
const worth = 3;

/** How much wider the present day may make the strip. */
const roomy = 1.6;

/** Share of the strip that is left for what lies ahead of the present day. */
const ahead = 0.06;

/** Days of the strip and where they stand in it. */
export class Scale {
  readonly unit: Unit;

  constructor(readonly start: number, readonly end: number, readonly left: number, readonly right: number) {
    const width = right - left;
    this.unit = units.find((unit) => width / ((end - start) / (binAfter(0, unit) - 0)) >= leastBar) ?? "decade";
  }

  at(time: number): number {
    return this.left + ((time - this.start) / (this.end - this.start)) * (this.right - this.left);
  }

  time(x: number): number {
    const inside = Math.min(this.right, Math.max(this.left, x));
    return this.start + ((inside - this.left) / (this.right - this.left)) * (this.end - this.start);
  }

  bin(time: number): number {
    return binStart(Math.min(time, this.end - 1), this.unit);
  }
}

/** First and last day to show: of everything, or without the few that lie far off. */
export function domain(counts: Counts, whole: boolean): [number, number] | null {
  const ends = [...counts.days.map((one) => one.at), ...counts.spans.flatMap((one) => [one.first, one.last])].filter((time) => time !== null).sort((one, other) => one - other);
  const [first, last] = [ends[0], ends[ends.length - 1]];
  if (first === undefined || last === undefined) return null;
  const all: [number, number] = [first - day, last + 2 * day];
  const dense = densest(ends);
  return whole || (all[1] - all[0]) < worth * (dense[1] - dense[0]) ? all : dense;
}

/** The same with the present day and some of what lies ahead of it, where that leaves the days room enough; else they stay as they are. */
export function withToday([start, end]: readonly [number, number], today: number): [number, number] {
  const [first, last] = [Math.min(start, today - day), Math.max(end, today + Math.max(7 * day, (today - start) * ahead))];
  const isInside = today >= start && today < end;
  return isInside || last - first > roomy * (end - start) ? [start, end] : [first, last];
}

/** The shortest stretch that holds most of the days. */
function densest(ends: readonly number[]): [number, number] {
  const held = Math.max(1, Math.ceil(ends.length * most));
  let best: [number, number] = [ends[0] ?? 0, ends[ends.length - 1] ?? 0];
  for (let index = 0; index + held <= ends.length; index++) {
    const [first, last] = [ends[index] ?? 0, ends[index + held - 1] ?? 0];
    if (last - first < best[1] - best[0]) best = [first, last];
  }
  return [best[0] - day, best[1] + 2 * day];
}
