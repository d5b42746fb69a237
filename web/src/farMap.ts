import { type Area, loadCells, loadList, type MapCounts } from "./cells";
import type { EventMap } from "./map";
import { type Mark, readMarks } from "./marks";

const rest = 150;
const fewest = 400;
const cellPixels = 44;

/** Asks the server what is where as the map moves: counts where there are many events, the events themselves where there are few. */
export class FarMap {
  readonly #map: EventMap;
  readonly #listed: () => readonly Mark[];
  #search = "";
  #timer = 0;
  #asking = new AbortController();

  constructor(map: EventMap, listed: () => readonly Mark[]) {
    [this.#map, this.#listed] = [map, listed];
    map.onMove(() => this.#soon());
  }

  /** Begins to ask for what a question leaves. */
  ask(search: string): void {
    this.#search = search;
    void this.#load();
  }

  /** The list holds all there is. */
  stop(): void {
    this.#search = "";
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#map.counted = null;
  }

  #soon(): void {
    if (this.#map.counted === null) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#load(), rest);
  }

  async #load(): Promise<void> {
    this.#asking.abort();
    const { signal } = this.#asking = new AbortController();
    const [area, degrees] = [this.#map.area, this.#map.degrees(cellPixels)];
    const counts = await loadCells(this.#search, area, degrees, signal);
    if (!counts || signal.aborted) return;
    const marks = counts.events <= fewest ? await this.#few(area, signal) : null;
    if (!signal.aborted) this.#show(counts, marks);
  }

  async #few(area: Area, signal: AbortSignal): Promise<Mark[] | null> {
    const page = await loadList(this.#search, area, fewest, signal);
    return page ? readMarks(page.body) : null;
  }

  /** Where the events themselves are drawn, no cell is. */
  #show(counts: MapCounts, marks: readonly Mark[] | null): void {
    this.#map.counted = marks ? { ...counts, cells: [] } : counts;
    this.#map.replace(marks ?? this.#listed());
  }
}
