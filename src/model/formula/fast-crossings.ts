/** Where a figure changes sign, in floats alone: fast enough for every frame of a drag. */
import type { CrossingKind } from './refine.ts';
import { changesOfSign, narrow, scan, withoutTouches, type Bracket } from './scan.ts';
import type { Search } from './solve.ts';

/** As `Crossing`, to about nine digits. */
export interface FastCrossing {
  at: number;
  rising: boolean;
  kind: CrossingKind;
}

const HALVINGS = 30;
/** See `scan`. */
const REACH = 1;

/** As `crossings`, to about nine digits. */
export function fastCrossings({
  fast,
  low,
  high,
  scale,
  samples = 40,
}: Omit<Search, 'exact' | 'low' | 'high'> & { low: number; high: number }): FastCrossing[] {
  const found = changesOfSign(scan(fast, low, high, scale, samples, REACH)).map((bracket) =>
    settle(narrow(fast, bracket, HALVINGS)),
  );
  return withoutTouches(found, (a, b) => Math.abs(a.at - b.at) <= 1e-8 * Math.abs(a.at));
}

function settle({ left, right, height }: Bracket): FastCrossing {
  const rising = left.y < right.y;
  if (Math.abs(right.y - left.y) > height * 1e-5)
    return { at: Number(((left.x + right.x) / 2).toPrecision(9)), rising, kind: 'edge' };
  return { at: left.x + ((right.x - left.x) * left.y) / (left.y - right.y), rising, kind: 'root' };
}
