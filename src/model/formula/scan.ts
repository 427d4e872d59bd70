/** A function of one number looked at along a range, in floats: where its sign changes, to about nine digits. NaN is "not defined here". */

export type Scale = 'linear' | 'log';
type F = (x: number) => number;

export interface Point {
  x: number;
  y: number;
}

/** Two neighboring points between which the sign changes. Zero counts as positive: a margin of nothing is not a loss. */
export interface Bracket {
  left: Point;
  right: Point;
  /** The greater of the two heights: what "near zero" is measured against. */
  height: number;
}

/** Into how many parts an interval near zero is cut, to find what two samples straddle. */
const FINER = 8;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const isGain = (y: number) => y >= 0;
const sameSide = (a: Point, b: Point) => isGain(a.y) === isGain(b.y);
const defined = ({ y }: Point) => !Number.isNaN(y);

/**
 * Points along the range, closer together where the function is near zero, turns towards it, or stops being defined. In rising order of x.
 * @param reach how near is near zero: within so many times what the function moves between samples there
 */
export function scan(f: F, low: number, high: number, scale: Scale, samples: number, reach: number): Point[] {
  const at = (x: number): Point => ({ x, y: f(x) });
  const log = scale === 'log' && low > 0;
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const t = i / samples;
    return at(i === 0 ? low : i === samples ? high : log ? low * Math.pow(high / low, t) : low + (high - low) * t);
  });
  return withTurns(withFiner(withEnds(points, at), at, reach), at);
}

/** Adds the last defined point beside each place where the function stops being defined. */
function withEnds(points: Point[], at: (x: number) => Point): Point[] {
  return between(points, (left, right) => {
    if (defined(left) === defined(right)) return [];
    let [inside, outside] = defined(left) ? [left, right] : [right, left];
    for (let step = 0; step < 40; step += 1) {
      const middle = at((inside.x + outside.x) / 2);
      if (defined(middle)) inside = middle;
      else outside = middle;
    }
    return inside === left || inside === right ? [] : [inside];
  });
}

/** Cuts intervals that are nearer to zero than the function moves around them: a step or a wiggle there may cross unseen, or cross back. */
function withFiner(points: Point[], at: (x: number) => Point, reach: number): Point[] {
  return between(points, (left, right, i) => {
    const around = points
      .slice(Math.max(0, i - 1), i + 3)
      .map(({ y }) => y)
      .filter((y) => !Number.isNaN(y));
    const moves = Math.max(...around) - Math.min(...around);
    if (!(Math.min(Math.abs(left.y), Math.abs(right.y)) < moves * reach)) return [];
    return Array.from({ length: FINER - 1 }, (_, part) => at(left.x + ((right.x - left.x) * (part + 1)) / FINER));
  });
}

/** Where three points on one side of zero turn towards it, adds the turning point when it could lie beyond. */
function withTurns(points: Point[], at: (x: number) => Point): Point[] {
  const turns: Point[] = [];
  for (let i = 1; i + 1 < points.length; i += 1) {
    const [left, middle, right] = points.slice(i - 1, i + 2) as [Point, Point, Point];
    if (!sameSide(left, middle) || !sameSide(middle, right)) continue;
    const height = Math.abs(middle.y);
    if (height > Math.abs(left.y) || height > Math.abs(right.y)) continue;
    // A parabola falls at most an eighth of this below its middle sample, a kink a half.
    if (height < Math.abs(left.y + right.y - 2 * middle.y)) turns.push(...turnBetween(left, right, at));
  }
  return turns.length === 0 ? points : [...points, ...turns].sort((a, b) => a.x - b.x);
}

/** The point nearest to zero between two, by golden section; it stops as soon as one lies beyond zero. */
function turnBetween(left: Point, right: Point, at: (x: number) => Point): Point[] {
  let [from, to] = [left.x, right.x];
  let a = at(to - (to - from) * GOLDEN);
  let b = at(from + (to - from) * GOLDEN);
  for (let step = 0; step < 40 && defined(a) && defined(b); step += 1) {
    if (!sameSide(a, left)) return [a];
    if (!sameSide(b, left)) return [b];
    if (Math.abs(a.y) < Math.abs(b.y)) {
      to = b.x;
      b = a;
      a = at(to - (to - from) * GOLDEN);
    } else {
      from = a.x;
      a = b;
      b = at(from + (to - from) * GOLDEN);
    }
  }
  return [];
}

/** The points with those that `added` gives for each pair of neighbors put between them. */
function between(points: Point[], added: (left: Point, right: Point, index: number) => Point[]): Point[] {
  return points.flatMap((left, i) => {
    const right = points[i + 1];
    return right ? [left, ...added(left, right, i)] : [left];
  });
}

/** Whether a point has no value though both its neighbors, next to no distance away, have one: a sample that fell on a pole. */
function isPole(point: Point, before: Point | undefined, after: Point | undefined): boolean {
  return (
    !defined(point) &&
    before !== undefined &&
    after !== undefined &&
    after.x - before.x <= 1e-9 * Math.max(Math.abs(before.x), Math.abs(after.x))
  );
}

/** Every pair of neighbors with a change of sign; stretches without values are passed over, but not a pole, where the sign jumps. */
export function changesOfSign(points: Point[]): Bracket[] {
  const brackets: Bracket[] = [];
  const places = points.filter((point, i) => !isPole(point, points[i - 1], points[i + 1]));
  for (const [i, left] of places.entries()) {
    const right = places[i + 1];
    if (!right || !defined(left) || !defined(right) || sameSide(left, right)) continue;
    brackets.push({ left, right, height: Math.max(Math.abs(left.y), Math.abs(right.y)) });
  }
  return brackets;
}

/** Halves a bracket again and again. It stops early where the function is not defined. */
export function narrow(f: F, bracket: Bracket, halvings: number): Bracket {
  let { left, right } = bracket;
  for (let step = 0; step < halvings; step += 1) {
    const x = (left.x + right.x) / 2;
    if (x === left.x || x === right.x) break;
    const middle = { x, y: f(x) };
    if (!defined(middle)) break;
    if (sameSide(middle, left)) left = middle;
    else right = middle;
  }
  return { ...bracket, left, right };
}

/** Two crossings at one place are a touch: the figure reaches zero there and turns back. */
export function withoutTouches<C>(found: C[], near: (a: C, b: C) => boolean): C[] {
  const touches = (a: C | undefined, b: C | undefined) => a !== undefined && b !== undefined && near(a, b);
  return found.filter((crossing, i) => !touches(crossing, found[i - 1]) && !touches(crossing, found[i + 1]));
}
