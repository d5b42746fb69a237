import { AreaFilter } from "./area";
import { FarMap } from "./farMap";
import { type EventMap, drawMap } from "./map";
import { keepInAddress } from "./mapAddress";
import { type Mark, readMarks } from "./marks";
import { watchNews } from "./news";
import { Selection } from "./selection";
import { addSplits } from "./split";
import { addTabs } from "./tabs";
import type { Range } from "./time/brush";
import { day, iso } from "./time/calendar";
import { loadCounts } from "./time/counts";
import { asking, rangeOf, TimeStrip } from "./time/strip";
import { addWorkbenchKeys } from "./workbenchKeys";

/** Ties list, map, time and the open event together. Everything here adds to pages that read well without it. */
export function startWorkbench(workbench: HTMLElement): void {
  const section = workbench.querySelector<HTMLElement>("#map");
  if (section) new Workbench(workbench, section);
}

class Workbench {
  readonly #element: HTMLElement;
  readonly #selection: Selection;
  #marks: Mark[];
  #map: EventMap | null = null;
  #far: FarMap | null = null;
  #strip: TimeStrip | null = null;
  #area: AreaFilter | null = null;
  #timed = "";
  #frame = 0;

  constructor(element: HTMLElement, section: HTMLElement) {
    this.#element = element;
    this.#selection = new Selection(element);
    this.#marks = readMarks(element);
    section.hidden = false;
    addTabs(element);
    addWorkbenchKeys(element, this.#selection);
    const list = element.querySelector<HTMLElement>(".list");
    if (list) watchNews(list);
    void drawMap(section, this.#marks, this.#selection).then((map) => this.#mapped(map));
    this.#selection.onQuestion((page, address) => this.#replaceList(page, address));
    this.#raiseLanes();
    void this.#drawTime(location.search);
    this.#selection.onQuestion((_, address) => this.#retime(address.search));
    this.#selection.onChange((id) => this.#markDays(id));
    addSplits(element);
  }

  #mapped(map: EventMap | null): void {
    this.#map = map;
    if (!map) return;
    keepInAddress(map);
    this.#far = new FarMap(map, () => this.#marks);
    const frame = this.#element.querySelector<HTMLElement>(".map-frame");
    if (frame) this.#area = new AreaFilter(frame, map, (search) => void this.#selection.ask(search));
    this.#lookFar(location.search);
  }

  /** Where the list holds a part of what there is, the map asks for the rest. */
  #lookFar(search: string): void {
    if (this.#element.querySelector(".list")?.hasAttribute("data-part")) this.#far?.ask(search);
  }

  /** What map and days do not show stands between them, not over the list. */
  #raiseLanes(): void {
    const time = this.#element.querySelector<HTMLElement>(".time-frame");
    if (!time) return;
    time.parentElement?.querySelector(":scope > .lanes")?.remove();
    const lanes = this.#element.querySelector(".list .lanes");
    if (lanes) time.before(lanes);
  }

  async #drawTime(search: string): Promise<void> {
    const frame = this.#element.querySelector<HTMLElement>(".time-frame");
    this.#timed = asking(search, null);
    const counts = await loadCounts(search);
    if (!frame || this.#timed !== asking(search, null)) return;
    frame.replaceChildren();
    this.#strip = null;
    if (!counts || counts.days.length + counts.spans.length === 0) return;
    this.#strip = new TimeStrip(frame, counts, rangeOf(search, counts), {
      preview: (range) => this.#soon(range),
      choose: (range) => void this.#selection.ask(asking(location.search, range)),
    });
    this.#markDays(this.#selection.current);
  }

  /** Other days of the same question are chosen on the strip that stands; another question has days of its own. */
  #retime(search: string): void {
    if (asking(search, null) !== this.#timed) void this.#drawTime(search);
    else this.#strip?.choose(search);
  }

  #markDays(id: string | null): void {
    this.#strip?.select(this.#marks.find((mark) => mark.id === id)?.days ?? null);
  }

  /** A pointer tells of itself oftener than a screen is drawn. */
  #soon(range: Range | null): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#preview(range));
  }

  /** Until the server answers for the chosen days, what stands here already is shown and hidden by them. */
  #preview(range: Range | null): void {
    const [first, last] = range ? [iso(range.start), iso(range.end - day)] : ["", ""];
    this.#show(range === null ? null : (mark) => mark.days !== null && (mark.days[1] === "" || mark.days[1] >= first) && (mark.days[0] === "" || mark.days[0] <= last));
  }

  #show(holds: ((mark: Mark) => boolean) | null): void {
    const isShown = holds ?? (() => true);
    for (const mark of this.#marks) if (mark.row.hidden === isShown(mark)) mark.row.hidden = !mark.row.hidden;
    this.#map?.show(isShown);
  }

  #replaceList(page: Document, address: URL): void {
    cancelAnimationFrame(this.#frame);
    for (const name of ["form.filters", ".list"]) {
      const [old, now] = [document.querySelector(name), page.querySelector(name)];
      if (!old || !now) continue;
      const news = old.querySelector(".news");
      old.replaceChildren(...now.childNodes);
      old.toggleAttribute("data-part", now.hasAttribute("data-part"));
      if (news) old.querySelector(".list-head")?.after(news);
    }
    this.#marks = readMarks(this.#element);
    this.#raiseLanes();
    this.#area?.show(address.search);
    this.#far?.stop();
    this.#map?.replace(this.#marks);
    this.#lookFar(address.search);
  }
}
