import type { Chosen } from "../chosen";

/** Ties the rows of the boards to the marks of their map: pointing at a row shows its event, choosing a mark leads to its row. */
export class BoardRows implements Chosen {
  readonly #page: HTMLElement;
  readonly #listeners: ((id: string | null) => void)[] = [];
  #current: string | null = null;

  constructor(page: HTMLElement) {
    this.#page = page;
    for (const turn of ["pointerover", "focusin"] as const) page.addEventListener(turn, (event) => this.#point(event.target as Element));
  }

  get current(): string | null {
    return this.#current;
  }

  onChange(listener: (id: string | null) => void): void {
    this.#listeners.push(listener);
  }

  /** The first row that rests on the event, with the focus on its way to the evidence; where no row does, the event itself. */
  select(id: string): void {
    this.#choose(id);
    const link = this.#page.querySelector<HTMLAnchorElement>("tr.selected a") ?? this.#listed(id);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "center" });
  }

  /** Other boards stand there now. */
  clear(): void {
    this.#choose(null);
  }

  #point(target: Element): void {
    const row = target.closest<HTMLElement>("tr[data-events]");
    const id = (row?.dataset.events ?? "").split(" ").find((one) => this.#listed(one));
    if (id && id !== this.#current) this.#choose(id);
  }

  #choose(id: string | null): void {
    this.#current = id;
    for (const row of this.#page.querySelectorAll<HTMLElement>("tr[data-events]")) row.classList.toggle("selected", id !== null && (row.dataset.events ?? "").split(" ").includes(id));
    for (const listener of this.#listeners) listener(id);
  }

  #listed(id: string): HTMLAnchorElement | null {
    return this.#page.querySelector(`.on-map [data-event="${CSS.escape(id)}"] a`);
  }
}
