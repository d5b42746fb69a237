import type { MultiLineString } from "geojson";
import type { Area } from "./cells";
import { clampLatitude, type Land, worldWidth } from "./land";
import type { Mark } from "./marks";
import { svg } from "./svg";
import type { Box, View } from "./view";
import type { World } from "./world";

const smallest = 9;
const earthKm = 40_075;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Land, borders, and what of the events is drawn as a line or an area. */
export class MapBase {
  readonly element = svg("g", { class: "map-base" });
  readonly #world: World;
  readonly #land: Land;
  readonly #marks: readonly Mark[];
  readonly #ground = svg("g");
  readonly #counted: ReadonlyMap<string, number> | undefined;

  /** With counts of countries these are written to their names; else the marks are counted. */
  constructor(world: World, land: Land, marks: readonly Mark[], counted?: ReadonlyMap<string, number>) {
    [this.#world, this.#land, this.#marks, this.#counted] = [world, land, marks, counted];
    land.code(marks.flatMap((mark) => mark.countries));
    this.#ground.append(land.element);
    this.#drawBorderEvents();
    this.#drawAreas();
    this.element.append(this.#ground, land.names);
    this.#count(marks);
  }

  /** World coordinates of a place. */
  at(point: readonly [number, number]): [number, number] {
    return this.#land.at(point);
  }

  /** The part of the world that a view shows in a frame. */
  area(view: View, width: number, height: number): Area {
    const invert = (x: number, y: number): [number, number] => this.#land.placeAt((x - view.x) / view.scale, (y - view.y) / view.scale);
    const half = worldWidth / 2;
    const wide = (width / view.scale) >= worldWidth || (0 - view.x) / view.scale < -half || (width - view.x) / view.scale > half;
    const [[west, north], [east, south]] = [invert(0, 0), invert(width, height)];
    return { west: wide ? -180 : west, east: wide ? 180 : east, south: Math.max(-90, south), north: Math.min(90, north) };
  }

  /** Where the symbol of a mark stands: on the border's line for an event along a border. */
  anchor(mark: Mark): [number, number] | null {
    if (!mark.point) return null;
    const place = this.at(mark.point);
    if (mark.precision !== "border" || mark.countries.length < 2) return place;
    const line = this.#border(mark);
    return nearestOf(line.coordinates.flat().map((position) => this.at([position[0] ?? 0, position[1] ?? 0])), place);
  }

  /** Moves everything, the names of countries out of the way of marks. */
  place(view: View, marks: readonly Spot[]): void {
    this.#ground.setAttribute("transform", `translate(${view.x} ${view.y}) scale(${view.scale})`);
    const written: Written[] = [];
    for (const name of [...this.#land.names.children].sort((one, other) => Number(other.classList.contains("counted")) - Number(one.classList.contains("counted")))) {
      const { x = "0", y = "0", width = "0" } = (name as SVGTextElement).dataset;
      const spot = { x: view.x + view.scale * Number(x), y: view.y + view.scale * Number(y) };
      const letters = (name.textContent ?? "").length;
      const at = { x: spot.x, y: within(beside(spot, letters, marks)), letters };
      name.setAttribute("transform", `translate(${at.x} ${at.y})`);
      const isCramped = Number(width) * view.scale < Math.max(70, letters * 6) || written.some((other) => overlaps(at, other));
      name.classList.toggle("cramped", isCramped);
      if (!isCramped || name.classList.contains("counted")) written.push(at);
    }
  }

  /** The box of all events; of the world where there is none. */
  extent(): Box {
    const points = this.#marks.flatMap((mark) => this.#cornersOf(mark));
    if (points.length === 0) return { left: -480, right: 480, top: -330, bottom: 230 };
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return widened({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) });
  }

  /** Shows only some of the events. */
  show(isShown: (mark: Mark) => boolean): void {
    const shown = new Set(this.#marks.filter(isShown).map((mark) => mark.id));
    for (const shape of this.#ground.querySelectorAll<SVGElement>("[data-event]")) shape.classList.toggle("left-out", !shown.has(shape.dataset.event ?? ""));
    this.#count(this.#marks.filter((mark) => shown.has(mark.id)));
  }

  select(id: string | null): void {
    for (const shape of this.element.querySelectorAll<SVGElement>("[data-event]")) shape.classList.toggle("selected", shape.dataset.event === id);
    const mark = this.#marks.find((one) => one.id === id);
    const codes = mark?.precision === "country" ? mark.countries : [];
    for (const country of this.element.querySelectorAll<SVGElement>("[data-country]")) country.classList.toggle("selected", codes.includes(country.dataset.country ?? ""));
  }

  #drawBorderEvents(): void {
    for (const mark of this.#marks) {
      if (mark.precision !== "border" || mark.countries.length < 2) continue;
      const stroke = svg("path", { class: `border-event ${familyOf(mark)}`, d: this.#land.path(this.#border(mark)) ?? "" });
      stroke.dataset.event = mark.id;
      this.#ground.append(stroke);
    }
  }

  #drawAreas(): void {
    for (const mark of this.#marks) {
      const r = this.#reachOf(mark);
      if (!mark.point || r === 0) continue;
      const [cx, cy] = this.at(mark.point);
      const disc = svg("circle", { class: `area ${mark.precision} ${familyOf(mark)}`, cx, cy, r });
      disc.dataset.event = mark.id;
      this.#ground.append(disc);
    }
  }

  /** Writes to each country's name how many events are in it as a whole. */
  #count(marks: readonly Mark[]): void {
    const counts = new Map<unknown, number>([...this.#counted ?? []].map(([code, count]) => [this.#world.country(code), count]));
    for (const mark of this.#counted ? [] : marks)
      if (!mark.point || mark.precision === "country") for (const country of new Set(mark.countries.map((code) => this.#world.country(code)))) counts.set(country, (counts.get(country) ?? 0) + 1);
    for (const [index, country] of this.#world.countries.features.entries()) {
      const [name, count] = [this.#land.names.children[index], counts.get(country)];
      const text = count ? `${country.properties.name} · ${count}` : country.properties.name;
      if (!name || name.textContent === text) continue;
      name.textContent = text;
      name.classList.toggle("counted", count !== undefined);
    }
  }

  /** What is drawn of a mark: the whole of a border or an area, not its symbol alone. */
  #cornersOf(mark: Mark): [number, number][] {
    const anchor = this.anchor(mark);
    if (mark.precision === "border" && mark.countries.length > 1) {
      const corners = this.#land.path.bounds(this.#border(mark));
      if (corners.flat().every(Number.isFinite)) return corners;
    }
    if (mark.precision !== "country" && anchor) {
      const reach = this.#reachOf(mark);
      return [[anchor[0] - reach, anchor[1] - reach], [anchor[0] + reach, anchor[1] + reach]];
    }
    return mark.countries.slice(0, 1).flatMap((code) => {
      const country = this.#world.country(code);
      return country && mark.precision === "country" ? [this.#land.middleOf(country)] : [];
    });
  }

  /** The radius of the area of a mark in world coordinates, 0 where it has none. */
  #reachOf(mark: Mark): number {
    if (!mark.point || !mark.radiusKm || !["province", "district", "near", "sea"].includes(mark.precision)) return 0;
    return (mark.radiusKm / earthKm) * worldWidth / Math.cos((clampLatitude(mark.point[1]) * Math.PI) / 180);
  }

  #border(mark: Mark): MultiLineString {
    return this.#world.borderBetween(mark.countries[0] ?? "", mark.countries[1] ?? "");
  }
}

/** A name as it stands on the map. */
interface Written extends Spot {
  readonly letters: number;
}

function overlaps(one: Written, other: Written): boolean {
  return Math.abs(one.y - other.y) < 15 && Math.abs(one.x - other.x) < (one.letters + other.letters) * 3.5;
}

/** The height of a name so that no mark covers it: above or below the one that would, whichever is nearer. */
function beside(name: Spot, letters: number, marks: readonly Spot[]): number {
  const middle = name.y - 4;
  const near = marks.find((mark) => Math.abs(mark.x - name.x) < 12 + letters * 3.5 && Math.abs(mark.y - middle) < 18);
  if (!near) return name.y;
  return near.y > middle ? near.y - 16 : near.y + 26;
}

/** A name that the upper edge would cut stands below it. */
function within(y: number): number {
  return y > -4 && y < 14 ? 14 : y;
}

function familyOf(mark: Mark): string {
  return [...mark.symbol.classList].filter((name) => name.startsWith("family-") || name.startsWith("status-") || name === "background").join(" ");
}

function nearestOf(points: [number, number][], place: [number, number]): [number, number] {
  const distance = ([x, y]: [number, number]): number => Math.hypot(x - place[0], y - place[1]);
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best), points[0] ?? place);
}

function widened(box: Box): Box {
  const x = Math.max(0, smallest - (box.right - box.left)) / 2;
  const y = Math.max(0, smallest - (box.bottom - box.top)) / 2;
  return { left: box.left - x, right: box.right + x, top: box.top - y, bottom: box.bottom + y };
}
