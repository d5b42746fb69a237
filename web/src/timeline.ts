import type { Mark } from "./marks";
import type { Selection } from "./selection";
import { svg } from "./svg";

const day = 86_400_000;
const height = 76;
const floor = 54;
const side = 24;
const step = 17;
const level = 13;
const stack = 3;

interface Dated {
  readonly mark: Mark;
  readonly first: number;
  readonly last: number;
}

/** A strip of the events by day. It repeats what the list says and is for the pointer alone: the keyboard has the list. */
export class Timeline {
  readonly #element = svg("svg", { class: "timeline", "aria-hidden": "true", height });
  readonly #dated: readonly Dated[];
  readonly #selection: Selection;

  constructor(parent: HTMLElement, marks: readonly Mark[], selection: Selection) {
    this.#selection = selection;
    this.#dated = marks.flatMap((mark) => (mark.days ? [{ mark, first: Date.parse(mark.days[0]), last: Date.parse(mark.days[1]) }] : []));
    if (this.#dated.length === 0) return;
    parent.append(this.#element);
    selection.onChange((id) => this.#select(id));
    new ResizeObserver(() => this.#draw()).observe(parent);
  }

  #draw(): void {
    const width = this.#element.clientWidth;
    if (width === 0) return;
    const start = Math.min(...this.#dated.map((one) => one.first)) - day;
    const end = Math.max(...this.#dated.map((one) => one.last)) + day;
    const at = (time: number): number => side + ((time - start) / (end - start)) * (width - 2 * side);
    this.#element.replaceChildren(...axis(start, end, at, width), ...this.#stacks(at));
    this.#select(this.#selection.current);
  }

  #stacks(at: (time: number) => number): SVGElement[] {
    const bins = new Map<number, Dated[]>();
    for (const one of this.#dated) {
      const bin = Math.round(at((one.first + one.last) / 2) / step);
      bins.set(bin, [...(bins.get(bin) ?? []), one]);
    }
    return [...bins].flatMap(([bin, members]) => [
      ...members.filter((one) => one.last > one.first).map((one) => svg("path", { class: "lasting", d: `M${at(one.first)} ${floor}H${at(one.last)}` })),
      ...members.slice(0, stack).map((one, place) => this.#symbol(one.mark, bin * step, floor - 8 - place * level)),
      ...(members.length > stack ? [total(members.length, bin * step)] : []),
    ]);
  }

  #symbol(mark: Mark, x: number, y: number): SVGElement {
    const symbol = mark.symbol.cloneNode(true) as SVGSVGElement;
    for (const [key, value] of Object.entries({ x: x - 6, y: y - 6, width: 12, height: 12 })) symbol.setAttribute(key, String(value));
    const group = svg("g", { class: "tick" });
    group.dataset.event = mark.id;
    const title = svg("title");
    title.textContent = mark.label;
    group.append(title, svg("rect", { class: "hit", x: x - step / 2, y: y - level / 2, width: step, height: level }), symbol);
    group.addEventListener("click", () => this.#selection.select(mark.id));
    return group;
  }

  #select(id: string | null): void {
    for (const tick of this.#element.querySelectorAll<SVGElement>(".tick")) tick.classList.toggle("selected", tick.dataset.event === id);
  }
}

/** Where not all fit, how many there are. */
function total(count: number, x: number): SVGElement {
  const text = svg("text", { x, y: 12, "text-anchor": "middle", class: "more" });
  text.textContent = String(count);
  return text;
}

/** Ticks at months, quarters or years, whichever leaves room for their names. */
function axis(start: number, end: number, at: (time: number) => number, width: number): SVGElement[] {
  const months = (end - start) / (30.4 * day);
  const every = [1, 3, 12, 60, 120, 600].find((size) => (months / size) * 64 < width) ?? 1200;
  const elements: SVGElement[] = [svg("path", { class: "axis", d: `M0 ${floor + 0.5}H${width}` })];
  const from = new Date(start);
  const first = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / every) * every;
  for (let month = first; ; month += every) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > end) return elements;
    if (time < start) continue;
    const text = svg("text", { x: at(time) + 3, y: floor + 14 });
    text.textContent = new Intl.DateTimeFormat("en-GB", every < 12 ? { month: "short", year: "numeric", timeZone: "UTC" } : { year: "numeric", timeZone: "UTC" }).format(time);
    elements.push(svg("path", { class: "axis", d: `M${at(time)} ${floor}V${floor + 6}` }), text);
  }
}
