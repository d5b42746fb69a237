import { day, iso, words } from "../time/calendar";
import { say } from "../words";

/** Slides over the days on which something was published; the date field beside it says the same day and takes any other. */
export class DaySlider {
  readonly #range = document.createElement("input");
  readonly #field: HTMLInputElement | null;
  readonly #said = document.createElement("output");
  readonly #first: number;

  /** Days are told while somebody slides, and that the sliding has ended. */
  constructor(form: HTMLFormElement, told: { readonly slides: (iso: string) => void; readonly rests: () => void }) {
    this.#field = form.querySelector<HTMLInputElement>("[name=asof]");
    this.#first = Date.parse(form.dataset.first ?? "");
    const label = document.createElement("label");
    label.className = "slide";
    label.append(`${say("Map_Slide")} `, this.#range);
    Object.assign(this.#range, { type: "range", min: "0", max: String(Math.round((Date.parse(form.dataset.last ?? "") - this.#first) / day)), step: "1" });
    this.#range.addEventListener("input", () => {
      this.#say();
      told.slides(iso(this.#time));
    });
    this.#range.addEventListener("change", told.rests);
    form.append(label, this.#said);
    this.show(this.#field?.value ?? "");
  }

  /** Stands on a day, or at the end that is nearest to it. */
  show(written: string): void {
    if (this.#field) this.#field.value = written;
    this.#range.value = String(Math.round((Date.parse(written) - this.#first) / day));
    this.#range.setAttribute("aria-valuetext", words(Date.parse(written)));
    this.#said.textContent = "";
  }

  /** The day that the slider stands on, before its boards are there. */
  #say(): void {
    const said = words(this.#time);
    this.#range.setAttribute("aria-valuetext", said);
    this.#said.textContent = said;
    if (this.#field) this.#field.value = iso(this.#time);
  }

  get #time(): number {
    return this.#first + Number(this.#range.value) * day;
  }
}
