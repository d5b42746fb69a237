import { drawMap, type EventMap } from "../map";
import { readMarks } from "../marks";
import { BoardRows } from "./rows";
import { DaySlider } from "./slider";

const rest = 120;

/** Lets a reader slide through the days of the boards and see them on a map. Everything here adds to a page that reads well without it. */
export function startBoards(page: HTMLElement): void {
  const [form, boards] = [page.querySelector<HTMLFormElement>("form.as-of"), page.querySelector<HTMLElement>(".of-day")];
  if (form && boards) new Boards(page, form, boards);
}

class Boards {
  readonly #page: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #boards: HTMLElement;
  readonly #rows: BoardRows;
  readonly #slider: DaySlider | null;
  #section: HTMLElement | null = null;
  #map: EventMap | null = null;
  #asking = new AbortController();
  #timer = 0;
  #isSliding = false;

  constructor(page: HTMLElement, form: HTMLFormElement, boards: HTMLElement) {
    [this.#page, this.#form, this.#boards] = [page, form, boards];
    this.#rows = new BoardRows(page);
    this.#slider = form.dataset.first === form.dataset.last ? null : new DaySlider(form, { slides: (day) => this.#soon(day), rests: () => { this.#isSliding = false; } });
    form.addEventListener("submit", (submit) => this.#submit(submit));
    form.addEventListener("click", (click) => this.#follow(click));
    window.addEventListener("popstate", () => void this.#load(location.href));
    void this.#draw(boards.querySelector<HTMLElement>(".board-map"));
  }

  async #draw(section: HTMLElement | null): Promise<void> {
    const frame = section?.querySelector<HTMLElement>(".map-frame");
    if (!section || !frame) return;
    this.#section = section;
    for (const hidden of section.querySelectorAll<HTMLElement>(":scope > [hidden]")) hidden.hidden = false;
    this.#map = await drawMap(section, readMarks(section, ".on-map"), this.#rows);
    this.#map?.replace(readMarks(section, ".on-map"));
  }

  #submit(submit: SubmitEvent): void {
    submit.preventDefault();
    void this.#go(this.#addressOf(String(new FormData(this.#form).get("asof") ?? "")), true);
  }

  #follow(click: MouseEvent): void {
    const link = (click.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (!link || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    void this.#go(link.href, true);
  }

  /** A slider tells of itself oftener than a server should be asked. The whole of one slide is one step back. */
  #soon(day: string): void {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#timer = window.setTimeout(() => {
      void this.#go(this.#addressOf(day), !this.#isSliding);
      this.#isSliding = true;
    }, rest);
  }

  #addressOf(day: string): string {
    return `${location.pathname}?${new URLSearchParams({ asof: day })}`;
  }

  async #go(address: string, isStep: boolean): Promise<void> {
    if (!await this.#load(address)) return;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  /** Boards of another day in the place of these; where they cannot be had, the address is an ordinary one. */
  async #load(address: string): Promise<boolean> {
    this.#asking.abort();
    const { signal } = this.#asking = new AbortController();
    this.#boards.setAttribute("aria-busy", "true");
    const answer = await fetch(address, { signal, headers: { accept: "text/html" } }).catch(() => null);
    if (signal.aborted) return false;
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    if (signal.aborted) return false;
    if (!page?.querySelector(".of-day")) {
      location.assign(address);
      return false;
    }
    this.#boards.removeAttribute("aria-busy");
    document.title = page.title;
    this.#show(page);
    return true;
  }

  #show(page: Document): void {
    this.#boards.replaceChildren(...page.querySelector(".of-day")?.childNodes ?? []);
    this.#page.querySelector(".places")?.replaceChildren(...page.querySelector(".places")?.childNodes ?? []);
    const links = [...page.querySelectorAll<HTMLAnchorElement>("form.as-of a")];
    for (const link of this.#form.querySelectorAll("a")) link.href = links.find((one) => one.textContent === link.textContent)?.href ?? link.href;
    this.#slider?.show(page.querySelector<HTMLInputElement>("[name=asof]")?.value ?? "");
    this.#rows.clear();
    this.#redraw();
  }

  /** The map stays where the reader moved it. */
  #redraw(): void {
    const place = this.#boards.querySelector<HTMLElement>(".board-map");
    if (!place) return;
    const [old, now] = [this.#section?.querySelector<HTMLDetailsElement>(".on-map"), place.querySelector<HTMLDetailsElement>(".on-map")];
    if (!this.#section || !old || !now) {
      void this.#draw(place);
      return;
    }
    now.open = old.open;
    old.replaceWith(now);
    place.replaceWith(this.#section);
    this.#map?.replace(readMarks(this.#section, ".on-map"));
  }
}
