import type { Cell } from "./cells";
import type { Chosen } from "./chosen";
import { type Cluster, clustered } from "./clusters";
import type { Viewport } from "./gestures";
import type { MapBase, Spot } from "./mapBase";
import type { Mark } from "./marks";
import { svg } from "./svg";
import { type View, zoomed } from "./view";
import { counted, say } from "./words";

interface Anchored {
  readonly mark: Mark;
  readonly at: readonly [number, number];
}

/** The symbols of events, and discs with a count where symbols would overlap. */
export class MapMarks {
  readonly element = svg("g", { class: "map-marks" });
  readonly label = document.createElement("div");
  readonly #anchored: readonly Anchored[];
  readonly #cells: readonly { readonly at: readonly [number, number]; readonly events: number }[];
  readonly #selection: Chosen;
  readonly #viewport: Viewport;
  #selected: string | null = null;
  #view: View | null = null;
  #isShown: (mark: Mark) => boolean = () => true;

  /** Where cells are given, they stand for all events, and of the marks only the selected one is drawn. */
  constructor(base: MapBase, marks: readonly Mark[], selection: Chosen, viewport: Viewport, cells: readonly Cell[] = []) {
    this.#selection = selection;
    this.#viewport = viewport;
    this.#anchored = marks.flatMap((mark) => {
      const at = mark.precision === "country" ? null : base.anchor(mark);
      return at ? [{ mark, at }] : [];
    });
    this.#cells = cells.map((cell) => ({ at: base.at([cell.longitude, cell.latitude]), events: cell.events }));
    this.label.className = "map-label";
    this.label.hidden = true;
  }

  /** Draws the marks, and says where they stand. */
  place(view: View): readonly Spot[] {
    const cells = this.#cells.map(({ at: [x, y], events }) => ({ x: view.x + view.scale * x, y: view.y + view.scale * y, events }));
    const counts = cells.map(({ x, y, events }) => this.#drawCount(x, y, events));
    const placed = this.#anchored.filter(({ mark }) => counts.length > 0 ? mark.id === this.#selected : this.#isShown(mark)).map(({ mark, at: [x, y] }) => ({ mark, x: view.x + view.scale * x, y: view.y + view.scale * y }));
    const clusters = clustered(placed);
    this.element.replaceChildren(...counts, ...clusters.map((cluster) => this.#draw(cluster)));
    this.#view = view;
    this.label.hidden = true;
    return [...clusters, ...cells];
  }

  /** Takes effect when the marks are placed next, which is of use where they are no cells. */
  show(isShown: (mark: Mark) => boolean): boolean {
    this.#isShown = isShown;
    return this.#cells.length === 0;
  }

  select(id: string | null): void {
    this.#selected = id;
    if (this.#cells.length > 0 && this.#view) this.place(this.#view);
    for (const mark of this.element.querySelectorAll<SVGElement>("[data-events]"))
      mark.classList.toggle("selected", id !== null && (mark.dataset.events ?? "").split(" ").includes(id));
  }

  #draw(cluster: Cluster): SVGGElement {
    const marks = cluster.members.map((member) => member.mark);
    const single = marks.length === 1 ? marks[0] : undefined;
    const name = single ? single.label : marks[0]?.place ? say("Map_EventsNear", marks.length, marks[0].place) : say("Map_EventsAtOnePlace", marks.length);
    const group = svg("g", { class: "mark", transform: `translate(${cluster.x} ${cluster.y})`, role: "button", tabindex: 0, "aria-label": name });
    group.dataset.events = marks.map((mark) => mark.id).join(" ");
    group.classList.toggle("selected", this.#selected !== null && marks.some((mark) => mark.id === this.#selected));
    group.append(svg("circle", { class: "reach", r: 13 }), ...(single ? symbolOf(single) : countOf(marks.length)));
    this.#listen(group, cluster, name, () => this.#choose(cluster));
    return group;
  }

  /** Events that the server counted: they open up by zooming in, till they are few enough to be drawn one by one. */
  #drawCount(x: number, y: number, events: number): SVGGElement {
    const name = counted(events, "Map_Event", "Map_Events");
    const group = svg("g", { class: "mark counted", transform: `translate(${x} ${y})`, role: "button", tabindex: 0, "aria-label": say("Map_NearHere", name) });
    group.append(svg("circle", { class: "reach", r: 13 }), ...countOf(events));
    this.#listen(group, { x, y }, name, () => { this.#viewport.view = zoomed(this.#viewport.view, 2.5, x, y); });
    return group;
  }

  #listen(group: SVGGElement, spot: { readonly x: number; readonly y: number }, name: string, choose: () => void): void {
    const show = (): void => this.#showLabel(name, spot.x, spot.y);
    const hide = (): void => { this.label.hidden = true; };
    group.addEventListener("pointerenter", show);
    group.addEventListener("pointerleave", hide);
    group.addEventListener("focus", show);
    group.addEventListener("blur", hide);
    group.addEventListener("click", choose);
    group.addEventListener("keydown", (key) => {
      if (key.key !== "Enter" && key.key !== " ") return;
      key.preventDefault();
      key.stopPropagation();
      choose();
    });
  }

  /** A cluster opens up by zooming in; where its events share one point, they are selected one after the other. */
  #choose(cluster: Cluster): void {
    const members = cluster.members;
    const onePoint = members.every((member) => Math.hypot(member.x - cluster.x, member.y - cluster.y) < 0.5);
    if (members.length > 1 && !onePoint) {
      this.#viewport.view = zoomed(this.#viewport.view, 2.5, cluster.x, cluster.y);
      return;
    }
    const index = members.findIndex((member) => member.mark.id === this.#selected);
    const next = members[(index + 1) % members.length];
    if (next) this.#selection.select(next.mark.id);
  }

  #showLabel(text: string, x: number, y: number): void {
    this.label.textContent = text;
    this.label.hidden = false;
    const frame = this.label.parentElement?.clientWidth ?? 0;
    const half = this.label.offsetWidth / 2;
    this.label.style.left = `${Math.min(Math.max(x, half + 4), Math.max(frame - half - 4, half + 4))}px`;
    this.label.style.top = y > 70 ? `${y - this.label.offsetHeight - 16}px` : `${y + 16}px`;
  }
}

function symbolOf(mark: Mark): SVGElement[] {
  const size = mark.precision === "site" ? 14 : 18;
  const symbol = mark.symbol.cloneNode(true) as SVGSVGElement;
  for (const [key, value] of Object.entries({ x: -size / 2, y: -size / 2, width: size, height: size })) symbol.setAttribute(key, String(value));
  const shapes: SVGElement[] = [symbol];
  if (mark.precision === "city") shapes.unshift(svg("circle", { class: `town ${[...symbol.classList].filter((name) => name.startsWith("family-")).join(" ")}`, r: 11 }));
  return shapes;
}

function countOf(count: number): SVGElement[] {
  const text = svg("text", { class: "count", "text-anchor": "middle", dy: "0.35em" });
  text.textContent = short(count);
  return [svg("circle", { class: "cluster", r: 7 + 4 * Math.min(4, String(short(count)).length) * 0.9 }), text];
}

/** "950", "1.2k", "24k": a disc has room for four letters. */
function short(count: number): string {
  if (count < 1_000) return String(count);
  return say("Map_Thousand", count < 9_950 ? (count / 1_000).toFixed(1) : Math.round(count / 1_000));
}
