/** The points without those that lie on the line between their kept neighbors, to within a tolerance. */
export function withoutStraight(
  points: readonly (readonly [number, number])[],
  tolerance: number,
): (readonly [number, number])[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const rise = (at: number) =>
    last[0] === first[0] ? first[1] : first[1] + ((last[1] - first[1]) * (at - first[0])) / (last[0] - first[0]);
  let farthest = 0;
  let distance = tolerance;
  points.forEach(([at, value], i) => {
    const off = Math.abs(value - rise(at));
    if (off > distance) [farthest, distance] = [i, off];
  });
  if (farthest === 0) return [first, last];
  return [
    ...withoutStraight(points.slice(0, farthest + 1), tolerance),
    ...withoutStraight(points.slice(farthest), tolerance).slice(1),
  ];
}
