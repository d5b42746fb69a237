import type { Mark } from "./marks";

export interface Placed {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

export interface Cluster {
  x: number;
  y: number;
  readonly members: Placed[];
}

const apart = 17;

/** Puts marks that would overlap into one cluster, in the order of the list, so that the same list gives the same clusters. */
export function clustered(placed: readonly Placed[]): Cluster[] {
  const clusters: Cluster[] = [];
  const squares = new Map<number, number[]>();
  for (const one of placed) {
    const near = clusters[firstNear(one, clusters, squares)];
    if (near) {
      near.members.push(one);
      continue;
    }
    const square = squareOf(Math.floor(one.x / apart), Math.floor(one.y / apart));
    squares.set(square, [...squares.get(square) ?? [], clusters.length]);
    clusters.push({ x: one.x, y: one.y, members: [one] });
  }
  return clusters;
}

/** The first cluster that is near, found in its own square and those around it; while somebody drags over days this is asked for every mark of every frame. */
function firstNear(one: Placed, clusters: readonly Cluster[], squares: ReadonlyMap<number, readonly number[]>): number {
  let first = Infinity;
  const [column, row] = [Math.floor(one.x / apart), Math.floor(one.y / apart)];
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++)
      for (const index of squares.get(squareOf(column + dx, row + dy)) ?? []) {
        const cluster = clusters[index];
        if (cluster && index < first && (cluster.x - one.x) ** 2 + (cluster.y - one.y) ** 2 < apart ** 2) first = index;
      }
  return first;
}

function squareOf(column: number, row: number): number {
  return column * 1_000_003 + row;
}
