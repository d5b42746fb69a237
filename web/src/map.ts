import { type Area, type MapCounts } from "./cells";
import { addGestures } from "./gestures";
import { Land } from "./land";
import { MapBase } from "./mapBase";
import { MapMarks } from "./mapMarks";
import type { Mark } from "./marks";
import type { Chosen } from "./chosen";
import { loadOverlay } from "./overlay";
import { svg } from "./svg";
import { around, fit, moved, type View } from "./view";
import { World } from "./world";
import { say } from "./words";

/** Draws the map of the marks and keeps it in step with the selection. */
export async function drawMap(section: HTMLElement, marks: readonly Mark[], selection: Chosen): Promise<EventMap | null> {
  const frame = section.querySelector<HTMLElement>(".map-frame");
  if (!frame) return null;
  try {
    const [world, overlay] = await Promise.all([World.load(), loadOverlay(frame.dataset.overlay)]);
    return new EventMap(frame, new Land(world, overlay), world, marks, selection);
  } catch (failure) {
    frame.textContent = failure instanceof Error ? failure.message : say("Map_NotDrawn");
    return null;
  }
}

/** What stands in the middle of a map, and how large. */
export interface Stand {
  readonly scale: number;
  readonly latitude: number;
  readonly longitude: number;
}

export class EventMap {
  readonly #frame: HTMLElement;
  readonly #canvas = svg("svg", { class: "map-canvas" });
  readonly #world: World;
  readonly #land: Land;
  readonly #selection: Chosen;
  #base: MapBase;
  #marks: MapMarks;
  #view: View = { scale: 1, x: 0, y: 0 };
  #fitted: View | null = null;
  #wanted: Stand | null = null;
  #width = 0;
  #height = 0;
  #counted: MapCounts | null = null;
  readonly #nowhere = document.createElement("p");
  readonly #moves: (() => void)[] = [];

  constructor(frame: HTMLElement, land: Land, world: World, marks: readonly Mark[], selection: Chosen) {
    [this.#frame, this.#land, this.#world, this.#selection] = [frame, land, world, selection];
    this.#base = new MapBase(world, this.#land, marks);
    this.#marks = new MapMarks(this.#base, marks, selection, this);
    this.#canvas.append(this.#base.element, this.#marks.element);
    this.#nowhere.className = "map-nowhere";
    frame.append(this.#canvas, this.#marks.label, this.#nowhere);
    this.#sayNowhere();
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", say("Map_Map"));
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
    for (const listener of this.#moves) listener();
  }

  /** True while it shows all of its events, as nobody has moved it. */
  get isWhole(): boolean {
    return this.#view === this.#fitted;
  }

  get spot(): Stand {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    const [longitude, latitude] = this.#land.placeAt((width / 2 - this.#view.x) / this.#view.scale, (height / 2 - this.#view.y) / this.#view.scale);
    return { scale: this.#view.scale, latitude, longitude };
  }

  /** A map that has no size yet stands there when it has one. */
  set spot(stand: Stand) {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    this.#wanted = width > 0 && height > 0 ? null : stand;
    if (!this.#wanted) this.view = around(stand.scale, ...this.#land.at([stand.longitude, stand.latitude]), width, height);
  }

  /** What the server counted, where the marks are not all there is; takes effect when events are drawn next. */
  get counted(): MapCounts | null {
    return this.#counted;
  }

  set counted(counts: MapCounts | null) {
    this.#counted = counts;
  }

  /** Called when the map shows another part of the world. */
  onMove(listener: () => void): void {
    this.#moves.push(listener);
  }

  /** The part of the world that is shown. */
  get area(): Area {
    return this.#base.area(this.#view, this.#frame.clientWidth, this.#frame.clientHeight);
  }

  /** Degrees of longitude that so many pixels are; half as many again are told apart only when one zooms in. */
  degrees(pixels: number): number {
    return Math.min(90, Math.max(0.001, 2 ** Math.round(Math.log2((pixels * 360) / (1000 * this.#view.scale)))));
  }

  /** Draws other events; the map stays where it is. */
  replace(marks: readonly Mark[]): void {
    this.#marks.label.remove();
    this.#base = new MapBase(this.#world, this.#land, marks, this.#counted?.countries);
    this.#marks = new MapMarks(this.#base, marks, this.#selection, this, this.#counted?.cells ?? []);
    this.#canvas.replaceChildren(this.#base.element, this.#marks.element);
    this.#frame.append(this.#marks.label);
    this.#sayNowhere();
    this.#base.place(this.#view, this.#marks.place(this.#view));
    this.#select(this.#selection.current);
  }

  /** Shows only some of the events, for as long as somebody chooses. What the server counted stands till it counts again. */
  show(isShown: (mark: Mark) => boolean): void {
    this.#base.show(isShown);
    if (this.#marks.show(isShown)) this.#base.place(this.#view, this.#marks.place(this.#view));
  }

  reset(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (width > 0 && height > 0) this.view = this.#fitted = fit(this.#base.extent(), width, height);
    if (width > 0 && height > 0 && this.#wanted) this.spot = this.#wanted;
  }

  /** What stood in the middle stays there; a map that nobody has moved yet shows all of it again. */
  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (this.#width === 0 || this.#view === this.#fitted) this.reset();
    else this.view = moved(this.#view, (width - this.#width) / 2, (height - this.#height) / 2);
    [this.#width, this.#height] = [width, height];
  }

  /** Where the list holds a part of what there is: how much of all has no place on the map. */
  #sayNowhere(): void {
    const count = this.#counted?.nowhere ?? 0;
    this.#nowhere.hidden = count === 0;
    this.#nowhere.textContent = count === 1 ? say("Map_EventOfAllWithoutPlace") : say("Map_EventsOfAllWithoutPlace", count.toLocaleString(say("Map_Dates")));
  }

  #select(id: string | null): void {
    this.#base.select(id);
    this.#marks.select(id);
  }
}
