/** Events near each other, counted by the server. */
export interface Cell {
  readonly longitude: number;
  readonly latitude: number;
  readonly events: number;
}

/** What the map shows where there are more events than the list holds. */
export interface MapCounts {
  readonly events: number;
  readonly cells: readonly Cell[];
  readonly countries: ReadonlyMap<string, number>;
  readonly nowhere: number;
}

/** An area in degrees. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Sent {
  readonly events: number;
  readonly cells: readonly (readonly [longitude: number, latitude: number, events: number])[];
  readonly countries: Readonly<Record<string, number>>;
  readonly nowhere: number;
}

/** Counts of what a question leaves within an area; null where the server does not answer. */
export async function loadCells(search: string, area: Area, degrees: number, signal: AbortSignal): Promise<MapCounts | null> {
  const query = asked(search);
  query.set("view", written(area));
  query.set("degrees", String(degrees));
  const answer = await fetch(`/events/map.json?${query}`, { signal }).catch(() => null);
  if (!answer?.ok) return null;
  const sent = await answer.json() as Sent;
  return { ...sent, cells: sent.cells.map(([longitude, latitude, events]) => ({ longitude, latitude, events })), countries: new Map(Object.entries(sent.countries)) };
}

/** The list of what a question leaves within an area; null where the server does not answer, or the question asks for an area of its own. */
export async function loadList(search: string, area: Area, most: number, signal: AbortSignal): Promise<Document | null> {
  const query = asked(search);
  if (query.has("bbox")) return null;
  query.set("bbox", written(area));
  query.set("limit", String(most));
  const answer = await fetch(`/events?${query}`, { signal, headers: { accept: "text/html" } }).catch(() => null);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

function asked(search: string): URLSearchParams {
  const query = new URLSearchParams(search);
  for (const name of ["after", "before", "limit", "done"]) query.delete(name);
  return query;
}

/** An area as a question has it. */
export function written(area: Area): string {
  return [area.west, area.south, area.east, area.north].map((degrees) => degrees.toFixed(3)).join(",");
}
