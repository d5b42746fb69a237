/** The one event that is chosen, for whoever marks it and for whoever chooses. */
export interface Chosen {
  readonly current: string | null;
  select(id: string): void;
  onChange(listener: (id: string | null) => void): void;
}
