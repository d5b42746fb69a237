import type { EventMap } from "./map";

const rest = 300;
const written = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/;

/** Where a map stands, as "#map=SCALE/LATITUDE/LONGITUDE" behind the address: it is there again after loading anew, and is no step back. A map that shows all of its events says nothing. */
export function keepInAddress(map: EventMap): void {
  look(map);
  let timer = 0;
  map.onMove(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(map), rest);
  });
  window.addEventListener("hashchange", () => look(map));
}

function look(map: EventMap): void {
  const [, scale, latitude, longitude] = (written.exec(location.hash) ?? []).map(Number);
  if (scale !== undefined && latitude !== undefined && longitude !== undefined && [scale, latitude, longitude].every(Number.isFinite)) map.spot = { scale, latitude, longitude };
}

function keep(map: EventMap): void {
  const { scale, latitude, longitude } = map.spot;
  const hash = map.isWhole ? "" : `#map=${scale.toFixed(3)}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`;
  if (hash !== location.hash) history.replaceState(history.state, "", location.pathname + location.search + hash);
}
