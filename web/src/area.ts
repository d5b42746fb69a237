import { written } from "./cells";
import type { EventMap } from "./map";
import { say } from "./words";

/** A button on the map that narrows the question to what the map shows, and another question to everywhere again. */
export class AreaFilter {
  readonly #button = document.createElement("button");
  readonly #map: EventMap;

  constructor(frame: HTMLElement, map: EventMap, ask: (search: string) => void) {
    this.#map = map;
    this.#button.type = "button";
    this.#button.className = "map-area";
    this.#button.addEventListener("click", () => ask(this.#asked()));
    frame.append(this.#button);
    this.show(location.search);
  }

  /** Says what a choice would do to this question. */
  show(search: string): void {
    this.#button.textContent = new URLSearchParams(search).get("bbox") ? say("Map_Everywhere") : say("Map_OnlyHere");
  }

  #asked(): string {
    const query = new URLSearchParams(location.search);
    for (const name of ["after", "before", "limit", "done"]) query.delete(name);
    if (query.get("bbox")) query.delete("bbox");
    else {
      if (query.get("without") === "place") query.delete("without");
      query.set("bbox", written(this.#map.area));
    }
    return `?${query}`;
  }
}
