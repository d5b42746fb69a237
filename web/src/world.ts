import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from "geojson";
import isoCodes from "i18n-iso-countries/codes.json";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import disputes from "../../data/borders/disputed.tsv?raw";
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
  readonly #numeric: ReadonlyMap<string, string> = new Map((isoCodes as string[][]).map(([alpha2, , numeric]) => [alpha2 ?? "", numeric ?? ""]));
  readonly #disputed = readDisputes(this.#numeric);

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
    return joined(this.#mesh((a, b) => a !== b && !this.#isDisputed(a, b)), this.#partlyDisputed((inside) => !inside));
  }

  /** Lines that a state disputes: as data/borders/disputed.tsv has them, and around land to which Natural Earth gives no code. */
  get disputedBorders(): MultiLineString {
    return joined(this.#mesh((a, b) => a !== b && this.#isDisputed(a, b) && !this.#boxOf(a, b)), this.#partlyDisputed((inside) => inside));
  }

  /** The pieces inside or outside of the boxes within which a line is disputed. */
  #partlyDisputed(keeps: (isInside: boolean) => boolean): MultiLineString {
    const lines = this.#mesh((a, b) => a !== b && this.#boxOf(a, b) !== undefined);
    const boxes = this.#disputed.flatMap(({ box }) => (box ? [box] : []));
    return { type: "MultiLineString", coordinates: lines.coordinates.flatMap((line) => pieces(line, (at) => keeps(boxes.some((box) => holds(box, at))))) };
  }

  #isDisputed(a: GeometryObject, b: GeometryObject): boolean {
    return a.id === undefined || b.id === undefined || this.#disputeOf(a, b) !== undefined;
  }

  #boxOf(a: GeometryObject, b: GeometryObject): readonly number[] | undefined {
    return this.#disputeOf(a, b)?.box;
  }

  #disputeOf(a: GeometryObject, b: GeometryObject): Dispute | undefined {
    return a.id === undefined || b.id === undefined ? undefined : this.#disputed.find((one) => one.pair.has(String(a.id)) && one.pair.has(String(b.id)));
  }

  #mesh(filter: (a: GeometryObject, b: GeometryObject) => boolean): MultiLineString {
    return mesh(this.#topology, this.#topology.objects.countries, filter);
  }
}

/** Two states, by number, whose line is disputed; within the box where one is given. */
interface Dispute {
  readonly pair: ReadonlySet<string>;
  readonly box?: readonly number[];
}

/** Rows of lines that are drawn between two states of a number. */
function readDisputes(numbers: ReadonlyMap<string, string>): Dispute[] {
  return disputes.split("\n").filter((line) => line && !line.startsWith("#")).slice(1).flatMap((line) => {
    const [a = "", b = "", within, drawn] = line.split("\t");
    const [one, other] = [numbers.get(a), numbers.get(b)];
    if (drawn !== "yes" || !one || !other) return [];
    return [{ pair: new Set([one, other]), ...(within ? { box: within.split(",").map(Number) } : {}) }];
  });
}

function holds([west = 0, south = 0, east = 0, north = 0]: readonly number[], [x, y]: readonly [number, number]): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Runs of a line's segments, each kept by its middle. */
function pieces(line: Position[], keeps: (middle: readonly [number, number]) => boolean): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const [index, position] of line.entries()) {
    const next = line[index + 1];
    if (!next) break;
    const middle = [((position[0] ?? 0) + (next[0] ?? 0)) / 2, ((position[1] ?? 0) + (next[1] ?? 0)) / 2] as const;
    if (!keeps(middle)) run = [];
    else if (run.length > 0) run.push(next);
    else runs.push(run = [position, next]);
  }
  return runs;
}

function joined(one: MultiLineString, other: MultiLineString): MultiLineString {
  return { type: "MultiLineString", coordinates: [...one.coordinates, ...other.coordinates] };
}
