import { addGestures } from "./gestures";
import { MapBase } from "./mapBase";
import { MapMarks } from "./mapMarks";
import type { Mark } from "./marks";
import type { Selection } from "./selection";
import { svg } from "./svg";
import { fit, moved, type View } from "./view";
import { World } from "./world";

/** Draws the map of the marks and keeps it in step with the selection. */
export async function drawMap(section: HTMLElement, marks: readonly Mark[], selection: Selection): Promise<void> {
  const frame = section.querySelector<HTMLElement>(".map-frame");
  if (!frame) return;
  try {
    new EventMap(frame, await World.load(), marks, selection);
  } catch (failure) {
    frame.textContent = failure instanceof Error ? failure.message : "The map could not be drawn.";
  }
}

class EventMap {
  readonly #frame: HTMLElement;
  readonly #base: MapBase;
  readonly #marks: MapMarks;
  #view: View = { scale: 1, x: 0, y: 0 };
  #width = 0;
  #height = 0;

  constructor(frame: HTMLElement, world: World, marks: readonly Mark[], selection: Selection) {
    this.#frame = frame;
    const canvas = svg("svg", { class: "map-canvas" });
    this.#base = new MapBase(world, marks);
    this.#marks = new MapMarks(this.#base, marks, selection, this);
    canvas.append(this.#base.element, this.#marks.element);
    frame.append(canvas, this.#marks.label);
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
    this.#base.place(view);
    this.#marks.place(view);
  }

  reset(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (width > 0 && height > 0) this.view = fit(this.#base.extent(), width, height);
  }

  /** What stood in the middle stays there. */
  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (this.#width === 0) this.reset();
    else this.view = moved(this.#view, (width - this.#width) / 2, (height - this.#height) / 2);
    [this.#width, this.#height] = [width, height];
  }

  #select(id: string | null): void {
    this.#base.select(id);
    this.#marks.select(id);
  }
}
