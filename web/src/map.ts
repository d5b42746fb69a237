import { addGestures } from "./gestures";
import { MapBase } from "./mapBase";
import { MapMarks } from "./mapMarks";
import type { Mark } from "./marks";
import type { Selection } from "./selection";
import { svg } from "./svg";
import { fit, moved, type View } from "./view";
import { World } from "./world";

/** Draws the map of the marks and keeps it in step with the selection. */
export async function drawMap(section: HTMLElement, marks: readonly Mark[], selection: Selection): Promise<EventMap | null> {
  const frame = section.querySelector<HTMLElement>(".map-frame");
  if (!frame) return null;
  try {
    return new EventMap(frame, await World.load(), marks, selection);
  } catch (failure) {
    frame.textContent = failure instanceof Error ? failure.message : "The map could not be drawn.";
    return null;
  }
}

export class EventMap {
  readonly #frame: HTMLElement;
  readonly #canvas = svg("svg", { class: "map-canvas" });
  readonly #world: World;
  readonly #selection: Selection;
  #base: MapBase;
  #marks: MapMarks;
  #view: View = { scale: 1, x: 0, y: 0 };
  #fitted: View | null = null;
  #width = 0;
  #height = 0;

  constructor(frame: HTMLElement, world: World, marks: readonly Mark[], selection: Selection) {
    [this.#frame, this.#world, this.#selection] = [frame, world, selection];
    this.#base = new MapBase(world, marks);
    this.#marks = new MapMarks(this.#base, marks, selection, this);
    this.#canvas.append(this.#base.element, this.#marks.element);
    frame.append(this.#canvas, this.#marks.label);
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", "Map; arrow keys move it, plus and minus zoom, 0 shows all events");
    addGestures(frame, this);
    selection.onChange((id) => this.#select(id));
    new ResizeObserver(() => this.#resize()).observe(frame);
    this.#resize();
    this.#select(selection.current);
  }

  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    this.#view = view;
    this.#base.place(view, this.#marks.place(view));
  }

  /** Draws other events; the map stays where it is. */
  replace(marks: readonly Mark[]): void {
    this.#marks.label.remove();
    this.#base = new MapBase(this.#world, marks);
    this.#marks = new MapMarks(this.#base, marks, this.#selection, this);
    this.#canvas.replaceChildren(this.#base.element, this.#marks.element);
    this.#frame.append(this.#marks.label);
    this.view = this.#view;
    this.#select(this.#selection.current);
  }

  /** Shows only some of the events, for as long as somebody chooses. */
  show(isShown: (mark: Mark) => boolean): void {
    this.#base.show(isShown);
    this.#marks.show(isShown);
    this.#base.place(this.#view, this.#marks.place(this.#view));
  }

  reset(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (width > 0 && height > 0) this.view = this.#fitted = fit(this.#base.extent(), width, height);
  }

  /** What stood in the middle stays there; a map that nobody has moved yet shows all of it again. */
  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (this.#width === 0 || this.#view === this.#fitted) this.reset();
    else this.view = moved(this.#view, (width - this.#width) / 2, (height - this.#height) / 2);
    [this.#width, this.#height] = [width, height];
  }

  #select(id: string | null): void {
    this.#base.select(id);
    this.#marks.select(id);
  }
}
