/** Numbers of events by the colour of their kind. */
export type Families = Readonly<Record<string, number>>;

export interface DayCount {
  readonly at: number;
  readonly told: Families;
  readonly planned: Families;
}

/** A stretch within which events lie whose day is not known; an end may be open. */
export interface SpanCount {
  readonly first: number | null;
  readonly last: number | null;
  readonly told: number;
  readonly planned: number;
}

export interface Counts {
  readonly today: number;
  readonly days: readonly DayCount[];
  readonly spans: readonly SpanCount[];
  /** Stretches beyond those that one answer holds. */
  readonly leftOut: number;
}

interface Sent {
  readonly leftOut: number;
  readonly today: string;
  readonly days: readonly { readonly day: string; readonly told?: Families; readonly planned?: Families }[];
  readonly spans: readonly { readonly first: string | null; readonly last: string | null; readonly told?: Families; readonly planned?: Families }[];
}

/** Counts of what a question leaves, whatever days it asks for: the strip shows what lies beside the chosen days, too. */
export async function loadCounts(search: string): Promise<Counts | null> {
  const query = new URLSearchParams(search);
  for (const name of ["from", "to", "datetime", "after", "before", "limit", "done"]) query.delete(name);
  const answer = await fetch(`/events/days.json?${query}`).catch(() => null);
  if (!answer?.ok) return null;
  const sent = await answer.json() as Sent;
  return {
    today: Date.parse(sent.today),
    days: sent.days.map((one) => ({ at: Date.parse(one.day), told: one.told ?? {}, planned: one.planned ?? {} })),
    spans: sent.spans.map((one) => ({ first: moment(one.first), last: moment(one.last), told: sum(one.told ?? {}), planned: sum(one.planned ?? {}) })),
    leftOut: sent.leftOut,
  };
}

export function sum(families: Families): number {
  return Object.values(families).reduce((all, one) => all + one, 0);
}

function moment(written: string | null): number | null {
  return written === null ? null : Date.parse(written);
}
