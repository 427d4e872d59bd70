/** A curve cut at the top and bottom of its frame, so that no clip path (and no id for one) is needed. */
import type { VolumePoint } from '#rows/volume-rows.ts';

/**
 * The parts of a curve between `low` and `high`, each of two points or more. Where the curve leaves the frame a point is put on the
 * edge, on the straight line that is drawn between its neighbors: straight in the logarithm of volume.
 */
export function cutCurve(points: readonly VolumePoint[], [low, high]: readonly [number, number]): VolumePoint[][] {
  const parts: VolumePoint[][] = [];
  let part: VolumePoint[] = [];
  const finish = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  points.forEach((to, i) => {
    const from = points[i - 1];
    if (from === undefined || Number.isNaN(from[1]) || Number.isNaN(to[1])) finish();
    else {
      // A step may cross both edges: in the order in which it meets them.
      const edges = from[1] < to[1] ? [low, high] : [high, low];
      for (const edge of edges) {
        if ((from[1] - edge) * (to[1] - edge) >= 0) continue;
        part.push([volumeAt(from, to, edge), edge]);
        if (isOutside(to[1], edge, low)) finish();
      }
    }
    if (to[1] >= low && to[1] <= high) part.push(to);
    else if (Number.isNaN(to[1])) finish();
  });
  finish();
  return parts;
}

function volumeAt([v0, m0]: VolumePoint, [v1, m1]: VolumePoint, margin: number): number {
  return v0 * (v1 / v0) ** ((margin - m0) / (m1 - m0));
}

function isOutside(margin: number, edge: number, low: number): boolean {
  return edge === low ? margin < edge : margin > edge;
}
