import { svg } from "../svg";
import { binAfter, monthNumber, monthStart, words } from "./calendar";
import { type Counts, type DayCount, type Families, type SpanCount, sum } from "./counts";
import type { Scale } from "./scale";
import { counted, say } from "../words";

/** Lanes of uncertain days that always stand there. */
export const lanes = 4;

/** Lanes beyond which nobody can look. */
export const mostLanes = 60;

/** The line from which bars of what happened rise and bars of what is planned hang. */
export const floor = 52;

const rise = 46;
const fall = 18;
const firstLane = 94;
const lane = 5;
const families = ["violence", "force", "control", "movement", "cooperation", "words"];

interface Bin {
  readonly told: Record<string, number>;
  readonly planned: Record<string, number>;
}

/** Bars by day or longer bin: what is told to have happened rises, what is planned hangs as outline. */
export function bars(counts: Counts, scale: Scale): SVGElement[] {
  const bins = new Map<number, Bin>();
  for (const one of counts.days) if (one.at >= scale.start && one.at < scale.end) add(bins, scale.bin(one.at), one);
  const highest = Math.max(1, ...[...bins.values()].map((bin) => sum(bin.told)));
  const deepest = Math.max(1, ...[...bins.values()].map((bin) => sum(bin.planned)));
  return [...bins].flatMap(([start, bin]) => {
    const [x, end] = [scale.at(Math.max(start, scale.start)), scale.at(Math.min(binAfter(start, scale.unit), scale.end))];
    const group = svg("g", { class: "bin" });
    const title = svg("title");
    title.textContent = named(start, bin, scale);
    group.append(title, ...stack(bin.told, x, end - x, rise / highest), ...hanging(bin.planned, x, end - x, fall / deepest));
    return [group];
  });
}

/** Pixels that a strip of so many lanes is high. */
export function heightOf(laneCount: number): number {
  return firstLane + laneCount * lane + 2;
}

/** Stretches of uncertain days as bars over all of them, in so many lanes at most; how many of them there was no room for, and how many lanes they take. */
export function stretches(spans: readonly SpanCount[], scale: Scale, most: number): { readonly bars: SVGElement[]; readonly left: number; readonly lanes: number } {
  const free: number[] = [];
  let left = 0;
  const sorted = [...spans].sort((one, other) => (one.first ?? -Infinity) - (other.first ?? -Infinity));
  const drawn = sorted.flatMap((span) => {
    const [first, last] = [span.first ?? -Infinity, span.last ?? Infinity];
    if (last < scale.start || first >= scale.end) return [];
    const [x, end] = [scale.at(Math.max(first, scale.start)), scale.at(Math.min(last === Infinity ? scale.end : binAfter(last, "day"), scale.end))];
    const known = free.findIndex((until) => until <= x);
    const row = known < 0 ? free.length : known;
    if (row >= most) {
      left++;
      return [];
    }
    free[row] = Math.max(end, x + 3) + 1;
    const count = span.told + span.planned;
    const bar = svg("rect", { class: span.told > 0 ? "stretch" : "stretch planned", x, y: firstLane + row * lane, width: Math.max(3, end - x), height: 3 });
    const title = svg("title");
    title.textContent = say("Map_DayNotCertain", counted(count, "Map_Event", "Map_Events"), stretchWords(span));
    bar.append(title);
    return [bar];
  });
  return { bars: drawn, left, lanes: free.length };
}

/** Ticks at months, quarters, years or more, whichever leaves room for their names; and what lies ahead of today. */
export function axis(counts: Counts, scale: Scale): SVGElement[] {
  const elements: SVGElement[] = [];
  if (counts.today < scale.end && counts.today > scale.start) {
    const x = scale.at(counts.today);
    const ahead = svg("text", { x: x + 4, y: 12, class: "ahead-name" });
    ahead.textContent = say("Map_Ahead");
    elements.push(svg("rect", { class: "ahead", x, y: 0, width: scale.right - x, height: floor + fall + 2 }), svg("path", { class: "today", d: `M${x} 0V${floor + fall + 2}` }), ahead);
  }
  elements.push(svg("path", { class: "axis", d: `M${scale.left} ${floor + 0.5}H${scale.right}` }), ...ticks(scale));
  return elements;
}

function ticks(scale: Scale): SVGElement[] {
  const months = (scale.end - scale.start) / (30.4 * 86_400_000);
  const every = [1, 3, 12, 60, 120, 600].find((size) => (months / size) * 64 < scale.right - scale.left) ?? 1200;
  const format = new Intl.DateTimeFormat(say("Map_Dates"), { timeZone: "UTC", year: "numeric", ...(every < 12 ? { month: "short" } : {}) });
  const elements: SVGElement[] = [];
  for (let month = Math.ceil(monthNumber(scale.start) / every) * every; monthStart(month) < scale.end; month += every) {
    const time = monthStart(month);
    if (time < scale.start) continue;
    const x = scale.at(time);
    const text = svg("text", { x: x + 3, y: floor + fall + 16 });
    text.textContent = format.format(time);
    if (x + 40 < scale.right) elements.push(svg("path", { class: "axis", d: `M${x} ${floor + fall + 4}V${floor + fall + 16}` }), text);
  }
  return elements;
}

function stretchWords({ first, last }: SpanCount): string {
  if (first === null) return last === null ? "" : say("Map_By", words(last));
  return last === null ? say("Map_OrLater", words(first)) : say("Map_Between", words(first), words(last));
}

function add(bins: Map<number, Bin>, start: number, one: DayCount): void {
  const bin = bins.get(start) ?? { told: {}, planned: {} };
  for (const [family, count] of Object.entries(one.told)) bin.told[family] = (bin.told[family] ?? 0) + count;
  for (const [family, count] of Object.entries(one.planned)) bin.planned[family] = (bin.planned[family] ?? 0) + count;
  bins.set(start, bin);
}

function stack(counts: Families, x: number, width: number, unit: number): SVGElement[] {
  let y = floor;
  return families.flatMap((family) => {
    const tall = Math.max(counts[family] ? 2 : 0, (counts[family] ?? 0) * unit);
    y -= tall;
    return tall > 0 ? [svg("rect", { class: `bar family-${family}`, x: x + 0.5, y, width: Math.max(1, width - 1), height: tall })] : [];
  });
}

function hanging(counts: Families, x: number, width: number, unit: number): SVGElement[] {
  let y = floor + 1;
  return families.flatMap((family) => {
    const tall = counts[family] ? Math.max(4, counts[family] * unit) : 0;
    y += tall;
    return tall > 0 ? [svg("rect", { class: `bar planned family-${family}`, x: x + 1, y: y - tall + 0.5, width: Math.max(1.5, width - 2), height: tall - 1 })] : [];
  });
}

function named(start: number, bin: Bin, scale: Scale): string {
  const [told, planned] = [sum(bin.told), sum(bin.planned)];
  const last = binAfter(binAfter(start, scale.unit), "day", -1);
  const parts = [...(told > 0 ? [counted(told, "Map_Event", "Map_Events")] : []), ...(planned > 0 ? [say("Map_Planned", planned)] : [])];
  return `${last > start ? `${words(start)} – ${words(last)}` : words(start)}: ${parts.join(", ")}`;
}
