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
  for (const one of placed) {
    const near = clusters.find((cluster) => Math.hypot(cluster.x - one.x, cluster.y - one.y) < apart);
    if (near) near.members.push(one);
    else clusters.push({ x: one.x, y: one.y, members: [one] });
  }
  return clusters;
}
