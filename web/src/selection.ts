import type { Chosen } from "./chosen";

type Listener = (id: string | null) => void;
type PageListener = (page: Document, address: URL) => void;

/** Which event is open. Selecting anywhere selects everywhere. */
export class Selection implements Chosen {
  readonly #workbench: HTMLElement;
  readonly #panel: HTMLElement | null;
  readonly #listeners: Listener[] = [];
  readonly #pageListeners: PageListener[] = [];
  #question = questionOf(location.search);
  #latest = 0;

  constructor(workbench: HTMLElement) {
    this.#workbench = workbench;
    this.#panel = workbench.querySelector("#open");
    workbench.addEventListener("click", (click) => this.#follow(click));
    window.addEventListener("popstate", () => void this.#load(location.href));
  }

  get current(): string | null {
    return this.#panel?.querySelector<HTMLElement>(".event-detail")?.dataset.event ?? null;
  }

  onChange(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Called with a page that answers another question than the one that stands. */
  onQuestion(listener: PageListener): void {
    this.#pageListeners.push(listener);
  }

  /** Asks another question, the open event staying open. */
  async ask(search: string): Promise<void> {
    if (questionOf(search) !== this.#question) await this.#open(location.pathname + search);
  }

  select(id: string): void {
    const address = this.#row(id)?.querySelector("a")?.href ?? `/events/${encodeURIComponent(id)}${this.#question}`;
    void this.#open(address).then(() => this.#attend(false));
  }

  close(): void {
    this.#panel?.querySelector<HTMLAnchorElement>(".back a")?.click();
  }

  /** Links to events open beside the list; with a modifier key, or where loading fails, they are ordinary links. */
  #follow(click: MouseEvent): void {
    if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    const link = (click.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link?.closest(".chips, .lanes")) {
      click.preventDefault();
      void this.ask(link.search).then(() => { if (click.detail === 0) this.#workbench.querySelector<HTMLElement>(".lanes a, .chips a, .list li.event > a")?.focus(); });
      return;
    }
    if (!link || !(link.dataset.opens || /^\/events\/[^/.]+$/.test(new URL(link.href).pathname))) return;
    click.preventDefault();
    const byKeyboard = click.detail === 0;
    void this.#open(link.dataset.opens || link.search ? link.href : link.pathname + this.#question).then(() => this.#attend(byKeyboard));
  }

  /** Brings the reader to what was opened: the focus for a keyboard, the eye where the list hides it. */
  #attend(byKeyboard: boolean): void {
    const heading = this.#panel?.querySelector<HTMLElement>("h2");
    if (byKeyboard) heading?.focus({ preventScroll: true });
    if (matchMedia("(max-width: 760px)").matches) this.#workbench.scrollIntoView({ block: "start" });
  }

  async #open(address: string): Promise<void> {
    if (await this.#load(address)) history.pushState(null, "", address + location.hash);
  }

  async #load(address: string): Promise<boolean> {
    const turn = ++this.#latest;
    const answer = await fetch(address, { headers: { accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) {
      location.assign(address);
      return false;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const loaded = page.querySelector("#open");
    if (!loaded || turn !== this.#latest) return false;
    document.title = page.title;
    const target = new URL(address, location.href);
    const question = questionOf(target.search);
    if (question !== this.#question) {
      this.#question = question;
      for (const listener of this.#pageListeners) listener(page, target);
    }
    this.#show(loaded);
    return true;
  }

  #show(loaded: Element): void {
    this.#panel?.replaceChildren(...loaded.childNodes);
    if (this.#panel) this.#panel.scrollTop = 0;
    const id = this.current;
    this.#workbench.classList.toggle("opened", id !== null);
    this.#markRow(id);
    for (const listener of this.#listeners) listener(id);
  }

  #markRow(id: string | null): void {
    for (const old of this.#workbench.querySelectorAll(".list li.selected")) {
      old.classList.remove("selected");
      old.querySelector("a")?.removeAttribute("aria-current");
    }
    const row = id === null ? null : this.#row(id);
    row?.classList.add("selected");
    row?.querySelector("a")?.setAttribute("aria-current", "true");
    row?.scrollIntoView({ block: "nearest" });
  }

  #row(id: string): HTMLElement | null {
    return this.#workbench.querySelector(`.list li[data-event="${CSS.escape(id)}"]`);
  }
}

/** What an address asks of the events, without what it asks of their page. */
function questionOf(search: string): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of [...query]) if (value === "" || ["after", "before", "limit", "done"].includes(name)) query.delete(name);
  const written = query.toString();
  return written ? `?${written}` : "";
}
