import type { Mark } from "./marks";
import { counted, type Key, say } from "./words";

type Holds = (mark: Mark) => boolean;

/** What the map or the strip of days cannot show: a button for each sort, which leaves these alone in the list. */
export class Lanes {
  readonly #lanes: readonly { readonly button: HTMLButtonElement; readonly words: readonly [one: Key, many: Key]; readonly holds: Holds }[];
  readonly #bar = document.createElement("div");
  readonly #show: (isShown: Holds | null) => void;
  #chosen: HTMLButtonElement | null = null;

  constructor(before: HTMLElement, show: (isShown: Holds | null) => void) {
    this.#show = show;
    this.#lanes = [
      { button: this.#button(), words: ["Map_EventWithoutPlace", "Map_EventsWithoutPlace"], holds: (mark) => !mark.point && mark.countries.length === 0 },
      { button: this.#button(), words: ["Map_EventWithoutDay", "Map_EventsWithoutDay"], holds: (mark) => mark.days === null },
    ];
    this.#bar.className = "lanes";
    this.#bar.setAttribute("role", "group");
    this.#bar.setAttribute("aria-label", say("Map_NotShown"));
    this.#bar.append(...this.#lanes.map((lane) => lane.button));
    before.before(this.#bar);
  }

  /** Counts what is listed; all of it is shown again. */
  draw(marks: readonly Mark[]): void {
    this.#choose(null);
    for (const { button, words, holds } of this.#lanes) {
      const count = marks.filter(holds).length;
      button.hidden = count === 0;
      button.textContent = counted(count, ...words);
    }
    this.#bar.hidden = this.#lanes.every((lane) => lane.button.hidden);
  }

  #button(): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      this.#choose(this.#chosen === button ? null : button);
      this.#show(this.#lanes.find((lane) => lane.button === this.#chosen)?.holds ?? null);
    });
    return button;
  }

  #choose(chosen: HTMLButtonElement | null): void {
    this.#chosen = chosen;
    for (const { button } of this.#lanes) button.setAttribute("aria-pressed", String(button === chosen));
  }
}
