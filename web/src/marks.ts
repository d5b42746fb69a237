/** What the map draws of one row of the list. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly precision: string;
  readonly countries: readonly string[];
  readonly point: readonly [longitude: number, latitude: number] | null;
  readonly radiusKm: number | null;
  /** ISO days; an end that is not known is empty, and both are null where nothing is. */
  readonly days: readonly [first: string, last: string] | null;
  readonly symbol: SVGSVGElement;
  readonly row: HTMLElement;
}

/** Reads the marks out of the rows: the list is the only source of what the map shows. */
export function readMarks(page: HTMLElement, list = ".list"): Mark[] {
  return [...page.querySelectorAll<HTMLElement>(`${list} li[data-event]`)].flatMap((row) => {
    const symbol = row.querySelector<SVGSVGElement>("svg.symbol");
    const link = row.querySelector("a");
    if (!symbol || !link) return [];
    const { event = "", place = "", precision = "", countries = "", latitude, longitude, radius, first, last } = row.dataset;
    const facts = row.querySelector(".facts")?.textContent?.trim() ?? "";
    return [{
      id: event,
      label: `${link.textContent?.trim() ?? ""} · ${facts}`,
      place,
      precision,
      countries: countries.split(" ").filter(Boolean),
      point: latitude && longitude ? [Number(longitude), Number(latitude)] as const : null,
      radiusKm: radius ? Number(radius) : null,
      days: first || last ? [first ?? "", last ?? ""] as const : null,
      symbol,
      row,
    }];
  });
}
