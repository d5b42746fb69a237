import type { Feature, FeatureCollection, Geometry, MultiLineString } from "geojson";
import isoCodes from "i18n-iso-countries/codes.json";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import address from "world-atlas/countries-50m.json?url";
import { say } from "./words";

interface CountryProperties {
  readonly name: string;
}

type Countries = GeometryCollection<CountryProperties>;

/** Natural Earth's countries, by ISO 3166-1 alpha-2 code. */
export class World {
  readonly countries: FeatureCollection<Geometry, CountryProperties>;
  readonly #topology: Topology<{ countries: Countries }>;
  readonly #byNumber: ReadonlyMap<unknown, Feature<Geometry, CountryProperties>>;
  readonly #shared = new Map<string, MultiLineString>();
  readonly #numeric = new Map((isoCodes as string[][]).map(([alpha2, , numeric]) => [alpha2 ?? "", numeric ?? ""]));

  private constructor(topology: Topology<{ countries: Countries }>) {
    this.#topology = topology;
    this.countries = feature(topology, topology.objects.countries);
    this.#byNumber = new Map(this.countries.features.map((country) => [country.id, country]));
  }

  static async load(): Promise<World> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(say("Map_NotLoaded", answer.status));
    return new World((await answer.json()) as Topology<{ countries: Countries }>);
  }

  country(code: string): Feature<Geometry, CountryProperties> | undefined {
    const numeric = this.#numeric.get(code);
    return numeric === undefined ? undefined : this.#byNumber.get(numeric);
  }

  /** The line two countries share; without coordinates where they share none. Every arc of the world is looked at for it, but once. */
  borderBetween(one: string, other: string): MultiLineString {
    const pair = [one, other].sort().join(" ");
    const known = this.#shared.get(pair);
    if (known) return known;
    const wanted = new Set([this.#numeric.get(one), this.#numeric.get(other)]);
    const line = this.#mesh((a, b) => a !== b && wanted.has(String(a.id)) && wanted.has(String(b.id)));
    this.#shared.set(pair, line);
    return line;
  }

  get borders(): MultiLineString {
    return this.#mesh((a, b) => a !== b && !isDisputed(a) && !isDisputed(b));
  }

  get disputedBorders(): MultiLineString {
    return this.#mesh((a, b) => a !== b && (isDisputed(a) || isDisputed(b)));
  }

  #mesh(filter: (a: GeometryObject, b: GeometryObject) => boolean): MultiLineString {
    return mesh(this.#topology, this.#topology.objects.countries, filter);
  }
}

/** Natural Earth gives no code to land whose state is disputed. */
function isDisputed(country: GeometryObject): boolean {
  return country.id === undefined;
}
