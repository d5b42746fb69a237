import { svg } from "../svg";
import { Brush, type BrushTarget, type Range } from "./brush";
import { day, iso, words } from "./calendar";
import type { Counts } from "./counts";
import { axis, bars, floor, heightOf, lanes, mostLanes, stretches } from "./drawing";
import { domain, Scale, withToday } from "./scale";
import { counted, say } from "../words";

const side = 12;

/** The strip under the map: events by day, and the choice of days. */
export class TimeStrip {
  readonly #counts: Counts;
  readonly #svg = svg("svg", { class: "timeline", role: "group", "aria-label": say("Map_Strip"), height: heightOf(lanes) });
  readonly #back = svg("g", { "aria-hidden": "true" });
  readonly #front = svg("path", { class: "selected-days", "aria-hidden": "true" });
  readonly #line = document.createElement("p");
  readonly #words = document.createElement("span");
  readonly #clear: HTMLButtonElement;
  readonly #wider: HTMLButtonElement;
  readonly #more: HTMLButtonElement;
  readonly #notes = document.createElement("span");
  readonly #brush: Brush;
  #whole = false;
  #isDeep = false;
  #selected: readonly [string, string] | null = null;

  constructor(parent: HTMLElement, counts: Counts, range: Range | null, target: BrushTarget) {
    this.#counts = counts;
    this.#brush = new Brush(this.#svg, {
      preview: (chosen) => { this.#say(chosen); target.preview(chosen); },
      choose: (chosen) => target.choose(chosen),
    });
    this.#clear = button(say("Map_AllDays"), () => target.choose(null));
    this.#wider = button("", () => { this.#whole = !this.#whole; this.#draw(this.#brush.range); });
    this.#more = button("", () => { this.#isDeep = !this.#isDeep; this.#draw(this.#brush.range); });
    this.#line.className = "time-line";
    this.#words.setAttribute("role", "status");
    this.#line.append(this.#words, this.#clear, this.#wider, this.#more, this.#notes);
    this.#svg.append(this.#back, this.#brush.element, this.#front);
    parent.append(this.#line, this.#svg);
    this.#say(range);
    this.#draw(range);
    new ResizeObserver(() => this.#draw(this.#brush.range)).observe(parent);
  }

  /** Shows which days a question chooses. */
  choose(search: string): void {
    const range = rangeOf(search, this.#counts);
    this.#say(range);
    this.#draw(range);
  }

  /** Marks the days of the open event. */
  select(days: readonly [string, string] | null): void {
    this.#selected = days;
    this.#draw(this.#brush.range);
  }

  #draw(range: Range | null): void {
    const width = this.#svg.clientWidth;
    const known = domain(this.#counts, this.#whole);
    if (width === 0 || !known) return;
    const shown = withToday(known, this.#counts.today);
    const scale = new Scale(shown[0], shown[1], side, width - side);
    const uncertain = stretches(this.#counts.spans, scale, this.#isDeep ? mostLanes : lanes);
    this.#svg.setAttribute("height", String(heightOf(Math.max(lanes, uncertain.lanes))));
    this.#back.replaceChildren(...axis(this.#counts, scale), ...bars(this.#counts, scale), ...uncertain.bars);
    this.#brush.place(scale, range);
    this.#mark(scale);
    this.#sayWider(shown);
    this.#sayDeeper(uncertain.left);
    this.#sayToday(shown);
  }

  /** How many uncertain dates there was no room for, and the way to see them. */
  #sayDeeper(left: number): void {
    this.#more.hidden = left === 0 && !this.#isDeep;
    this.#more.setAttribute("aria-expanded", String(this.#isDeep));
    this.#more.textContent = this.#isDeep ? say("Map_FewerUncertain") : counted(left, "Map_MoreUncertainDate", "Map_MoreUncertainDates");
  }

  /** What the strip does not hold, in words: the present day where it lies far off, and uncertain dates beyond all lanes. */
  #sayToday(shown: readonly [number, number]): void {
    const { today, leftOut } = this.#counts;
    const where = today >= shown[1] ? [say("Map_TodayAfter", words(today))] : today < shown[0] ? [say("Map_TodayBefore", words(today))] : [];
    this.#notes.textContent = [...where, ...(leftOut > 0 ? [counted(leftOut, "Map_UncertainDateLeft", "Map_UncertainDatesLeft")] : [])].join(" · ");
  }

  #mark(scale: Scale): void {
    const [first, last] = this.#selected ?? ["", ""];
    this.#front.setAttribute("d", "");
    if (first === "" && last === "") return;
    const [from, to] = [first === "" ? scale.start : Date.parse(first), last === "" ? scale.end : Date.parse(last) + day];
    if (to > scale.start && from < scale.end) this.#front.setAttribute("d", `M${scale.at(Math.max(from, scale.start))} ${floor}H${Math.max(scale.at(Math.min(to, scale.end)), scale.at(from) + 3)}`);
  }

  #say(range: Range | null): void {
    this.#words.textContent = range === null ? say("Map_AllDaysChosen") : chosenWords(range);
    this.#clear.hidden = range === null;
  }

  #sayWider(shown: readonly [number, number]): void {
    const outside = this.#counts.days.some((one) => one.at < shown[0] || one.at >= shown[1]) || this.#counts.spans.some((one) => (one.last ?? shown[1]) < shown[0] || (one.first ?? shown[0]) >= shown[1]);
    this.#wider.hidden = !outside && !this.#whole;
    this.#wider.textContent = this.#whole ? say("Map_LeaveOutFar") : say("Map_ShowFar");
  }
}

/** The days that a question asks for; null where it asks for none or an end is open. */
export function rangeOf(search: string, counts: Counts): Range | null {
  const query = new URLSearchParams(search);
  const [first, last] = query.get("datetime")?.split("/") ?? [query.get("from"), query.get("to")];
  const [start, end] = [Date.parse(first ?? ""), Date.parse((last ?? (query.has("datetime") ? first : "")) ?? "")];
  const all = domain(counts, true);
  if (Number.isNaN(start) && Number.isNaN(end)) return null;
  return { start: Number.isNaN(start) ? Math.min(all?.[0] ?? end, end) : start, end: (Number.isNaN(end) ? Math.max(all?.[1] ?? start, start) : end) + (Number.isNaN(end) ? 0 : day) };
}

/** The same question about other days. */
export function asking(search: string, range: Range | null): string {
  const query = new URLSearchParams(search);
  for (const name of ["from", "to", "datetime", "after", "before", "done"]) query.delete(name);
  for (const [name, value] of [...query]) if (value === "") query.delete(name);
  if (range) {
    query.set("from", iso(range.start));
    query.set("to", iso(range.end - day));
  }
  const written = query.toString();
  return written ? `?${written}` : "";
}

function chosenWords(range: Range): string {
  const last = range.end - day;
  return last > range.start ? `${words(range.start)} – ${words(last)}` : words(range.start);
}

function button(text: string, action: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}
