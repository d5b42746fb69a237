/** Where the map stands: world coordinates times scale plus shift are pixels of the frame. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const nearest = 400;
const farthest = 0.6;

/** The view that holds the box, in the middle of the frame. */
export function fit(box: Box, width: number, height: number): View {
  const scale = clamp(Math.min(inside(width) / (box.right - box.left), inside(height) / (box.bottom - box.top)));
  return { scale, x: width / 2 - (scale * (box.left + box.right)) / 2, y: height / 2 - (scale * (box.top + box.bottom)) / 2 };
}

/** Zooms by a factor, the given pixel staying where it is. */
export function zoomed(view: View, factor: number, px: number, py: number): View {
  const scale = clamp(view.scale * factor);
  const change = scale / view.scale;
  return { scale, x: px - change * (px - view.x), y: py - change * (py - view.y) };
}

/** The view of a scale with a point of the world in the middle of the frame. */
export function around(scale: number, x: number, y: number, width: number, height: number): View {
  const near = clamp(scale);
  return { scale: near, x: width / 2 - near * x, y: height / 2 - near * y };
}

export function moved(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** What a frame has within a margin that symbols and names need. */
function inside(size: number): number {
  return size - 2 * Math.min(44, 0.16 * size);
}

function clamp(scale: number): number {
  return Math.min(nearest, Math.max(farthest, scale));
}
