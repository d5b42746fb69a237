import { svg } from "../svg";
import { binAfter, day, words } from "./calendar";
import { floor } from "./drawing";
import type { Scale } from "./scale";
import { say } from "../words";

/** Chosen days: the beginning of the first and of the day after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface BrushTarget {
  /** While somebody chooses. */
  preview(range: Range | null): void;
  /** When they have chosen. */
  choose(range: Range | null): void;
}

/** Pixels that a pointer may move and still click. */
const still = 4;

/** Milliseconds without a key after which what the keys chose counts. */
const pause = 350;

type Edge = "start" | "end";

/** Chooses days on the strip: with a pointer by dragging, at its two ends with keys. */
export class Brush {
  readonly element = svg("g", { class: "brush" });
  readonly #target: BrushTarget;
  readonly #surface: SVGSVGElement;
  readonly #chosen = svg("rect", { class: "chosen", y: 0, height: floor + 22 });
  readonly #handles: Record<Edge, SVGGElement>;
  #scale: Scale | null = null;
  #range: Range | null = null;
  #timer = 0;

  constructor(surface: SVGSVGElement, target: BrushTarget) {
    [this.#surface, this.#target] = [surface, target];
    this.#handles = { start: this.#handle("start", say("Map_FirstDay")), end: this.#handle("end", say("Map_LastDay")) };
    this.element.append(this.#chosen, this.#handles.start, this.#handles.end);
    surface.addEventListener("pointerdown", (pointer) => this.#begin(pointer));
  }

  get range(): Range | null {
    return this.#range;
  }

  /** Stands at some days without telling anybody. */
  place(scale: Scale, range: Range | null): void {
    [this.#scale, this.#range] = [scale, range];
    const { start, end } = this.#edges(scale);
    const [left, right] = [scale.at(Math.max(start, scale.start)), scale.at(Math.min(end, scale.end))];
    this.#chosen.setAttribute("x", String(Math.min(left, right)));
    this.#chosen.setAttribute("width", String(Math.max(2, right - left)));
    this.#chosen.classList.toggle("none", range === null);
    this.#stand("start", left, start, scale);
    this.#stand("end", right, end - day, scale);
  }

  #stand(edge: Edge, x: number, time: number, scale: Scale): void {
    const handle = this.#handles[edge];
    handle.setAttribute("transform", `translate(${x} 0)`);
    handle.setAttribute("aria-valuemin", String(Math.round(scale.start / day)));
    handle.setAttribute("aria-valuemax", String(Math.round(scale.end / day)));
    handle.setAttribute("aria-valuenow", String(Math.round(time / day)));
    handle.setAttribute("aria-valuetext", this.#range === null ? say("Map_DayOfAll", words(time)) : words(time));
  }

  #edges(scale: Scale): Range {
    return this.#range ?? { start: scale.start, end: scale.end };
  }

  #handle(edge: Edge, name: string): SVGGElement {
    const handle = svg("g", { class: "handle", role: "slider", tabindex: 0, "aria-label": name });
    handle.append(svg("rect", { class: "grip", x: -7, y: 0, width: 14, height: floor + 22 }), svg("path", { d: `M0 0V${floor + 22}` }), svg("rect", { class: "knob", x: -3, y: floor / 2 - 8, width: 6, height: 20, rx: 3 }));
    handle.addEventListener("pointerdown", (pointer) => this.#pull(edge, pointer));
    handle.addEventListener("keydown", (key) => this.#press(edge, key));
    return handle;
  }

  /** Within what is chosen the same number of days elsewhere, outside a new choice; a click takes the bin under it. */
  #begin(pointer: PointerEvent): void {
    if ((pointer.target as Element).closest(".handle")) return;
    const [from, before] = [this.#bin(pointer), this.#range];
    const slides = before !== null && from.start >= before.start && from.end <= before.end;
    this.#track(pointer, (at) => (slides
      ? { start: before.start + at.start - from.start, end: before.end + at.start - from.start }
      : { start: Math.min(from.start, at.start), end: Math.max(from.end, at.end) }), from);
  }

  #pull(edge: Edge, pointer: PointerEvent): void {
    const { start, end } = this.#scale ? this.#edges(this.#scale) : { start: 0, end: 0 };
    this.#track(pointer, (at) => (edge === "start" ? ordered(at.start, end) : ordered(start, at.end)), this.#range);
  }

  #track(pointer: PointerEvent, moved: (at: Range) => Range, clicked: Range | null): void {
    if (pointer.button !== 0) return;
    pointer.preventDefault();
    const [element, first] = [pointer.currentTarget as SVGElement, pointer.clientX];
    const before = this.#range;
    let far = false;
    element.setPointerCapture(pointer.pointerId);
    const move = (now: PointerEvent): void => {
      far ||= Math.abs(now.clientX - first) > still;
      if (far) this.#preview(moved(this.#bin(now)));
    };
    const end = (now: PointerEvent): void => {
      element.removeEventListener("pointermove", move);
      for (const name of ["pointerup", "pointercancel"] as const) element.removeEventListener(name, end);
      if (now.type === "pointercancel") this.#preview(before);
      else if (far) this.#target.choose(this.#range);
      else if (clicked !== before) this.#choose(clicked);
    };
    element.addEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel"] as const) element.addEventListener(name, end);
  }

  #press(edge: Edge, key: KeyboardEvent): void {
    const scale = this.#scale;
    if (!scale || key.ctrlKey || key.metaKey || key.altKey) return;
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
    const step = steps[key.key];
    if (key.key === "Escape" || key.key === "Delete") this.#preview(null);
    else if (step !== undefined) this.#preview(this.#stepped(edge, step, scale));
    else if (key.key === "Home" || key.key === "End") this.#preview(this.#atEnd(edge, key.key === "Home", scale));
    else return;
    key.preventDefault();
    key.stopPropagation();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#target.choose(this.#range), pause);
  }

  #stepped(edge: Edge, step: number, scale: Scale): Range {
    const { start, end } = this.#edges(scale);
    const unit = scale.unit;
    if (edge === "start") return { start: Math.min(clamp(binAfter(scale.bin(start), unit, step), scale), end - day), end };
    return { start, end: Math.max(clamp(binAfter(scale.bin(end - day), unit, step + 1), scale), start + day) };
  }

  #atEnd(edge: Edge, first: boolean, scale: Scale): Range {
    const { start, end } = this.#edges(scale);
    if (edge === "start") return { start: first ? scale.start : end - day, end };
    return { start, end: first ? start + day : scale.end };
  }

  /** The bin under a pointer. */
  #bin(pointer: PointerEvent): Range {
    const scale = this.#scale;
    if (!scale) return { start: 0, end: day };
    const start = scale.bin(scale.time(pointer.clientX - this.#surface.getBoundingClientRect().left));
    return { start, end: binAfter(start, scale.unit) };
  }

  #preview(range: Range | null): void {
    if (this.#scale) this.place(this.#scale, range);
    this.#target.preview(range);
  }

  #choose(range: Range | null): void {
    this.#preview(range);
    this.#target.choose(range);
  }
}

function ordered(one: number, other: number): Range {
  return one < other ? { start: one, end: other } : { start: other, end: Math.max(one, other + day) };
}

function clamp(time: number, scale: Scale): number {
  return Math.min(scale.end, Math.max(scale.start, time));
}
