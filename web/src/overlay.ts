import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";

/** Lines and areas that whoever runs the server draws under the events. */
export type Overlay = FeatureCollection<LineString | MultiLineString | Polygon | MultiPolygon, { readonly name: string }>;

/** What lies under the events; null where nothing does, or the server does not answer: the map says enough without. */
export async function loadOverlay(address: string | undefined): Promise<Overlay | null> {
  if (!address) return null;
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? (await answer.json()) as Overlay : null;
}
