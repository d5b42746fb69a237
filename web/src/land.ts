import { geoMercator, geoPath, type GeoPath, type GeoProjection, geoTransform } from "d3-geo";
import type { Geometry, MultiPolygon } from "geojson";
import type { Overlay } from "./overlay";
import { svg } from "./svg";
import type { World } from "./world";

/** How wide the world is before a view scales it. */
export const worldWidth = 1000;

/** Countries, the borders between them and the room for their names: what lies under the events, whichever these are. To draw it takes longer than to draw them, so that it is drawn once. */
export class Land {
  readonly element = svg("g");
  readonly names = svg("g", { class: "country-names" });
  readonly path: GeoPath;
  readonly #world: World;
  readonly #projection: GeoProjection = geoMercator().scale(worldWidth / (2 * Math.PI)).translate([0, 0]).precision(0.05);
  readonly #shapes: readonly SVGPathElement[];

  constructor(world: World, overlay: Overlay | null = null) {
    this.#world = world;
    this.path = geoPath(this.#projection);
    this.#shapes = world.countries.features.map((country) => svg("path", { class: "land", d: this.path(country) ?? "" }));
    this.element.append(
      ...this.#shapes,
      svg("path", { class: "border", d: this.path(world.borders) ?? "" }),
      svg("path", { class: "border disputed", d: this.path(world.disputedBorders) ?? "" }),
    );
    if (overlay) this.element.append(...this.#laid(overlay));
    this.names.append(...world.countries.features.map((country) => this.#nameOf(country)));
  }

  /** World coordinates of a place. */
  at(point: readonly [number, number]): [number, number] {
    return this.#projection([point[0], clampLatitude(point[1])]) ?? [0, 0];
  }

  /** The place at world coordinates. */
  placeAt(x: number, y: number): [number, number] {
    return this.#projection.invert?.([x, y]) ?? [0, 0];
  }

  /** Ties the countries of some codes, and no others, to these. */
  code(codes: readonly string[]): void {
    const byCountry = new Map(codes.map((code) => [this.#world.country(code), code]));
    for (const [index, country] of this.#world.countries.features.entries()) {
      const [shape, code] = [this.#shapes[index], byCountry.get(country)];
      shape?.classList.remove("selected");
      if (code) shape?.setAttribute("data-country", code);
      else shape?.removeAttribute("data-country");
    }
  }

  /** Shapes as they are on the plane: which side of a ring is its inside is told by no order of its corners. */
  #laid(overlay: Overlay): SVGPathElement[] {
    const at = (longitude: number, latitude: number): [number, number] => this.at([longitude, latitude]);
    const path = geoPath(geoTransform({ point(x: number, y: number) { this.stream.point(...at(x, y)); } }));
    return overlay.features.map((feature) => {
      const shape = svg("path", { class: feature.geometry.type.endsWith("Polygon") ? "overlay filled" : "overlay", d: path(feature) ?? "" });
      const title = svg("title");
      title.textContent = feature.properties.name;
      shape.append(title);
      return shape;
    });
  }

  /** The middle of a country's largest piece of land: between islands there is only sea. */
  middleOf(country: World["countries"]["features"][number]): [number, number] {
    return this.path.centroid(this.#largest(country));
  }

  #nameOf(country: World["countries"]["features"][number]): SVGTextElement {
    const largest = this.#largest(country);
    const [x, y] = this.path.centroid(largest);
    const [[left], [right]] = this.path.bounds(largest);
    const name = svg("text");
    Object.assign(name.dataset, { x, y, width: right - left });
    return name;
  }

  #largest({ geometry }: World["countries"]["features"][number]): Geometry {
    if (geometry.type !== "MultiPolygon") return geometry;
    const pieces = geometry.coordinates.map((piece): MultiPolygon => ({ type: "MultiPolygon", coordinates: [piece] }));
    const areas = pieces.map((piece) => this.path.area(piece));
    return pieces[areas.indexOf(Math.max(...areas))] ?? geometry;
  }
}

/** The projection ends short of the poles. */
export function clampLatitude(latitude: number): number {
  return Math.min(84, Math.max(-84, latitude));
}
