/** What would have to be true: every place in a range where a figure changes sign, exactly. `fast-crossings.ts` follows a finger. */
import { Decimal } from '#model/decimal.ts';
import { toFloat } from '#model/to-float.ts';
import { refine, type CrossingKind } from './refine.ts';
import { changesOfSign, narrow, scan, withoutTouches, type Point, type Scale } from './scan.ts';
import { each, finish, type Steps } from './steps.ts';
import { isDefined, type Value } from './value.ts';

/** A place where a figure changes sign. A figure of exactly zero counts as a gain. */
export interface Crossing {
  at: Decimal;
  /** From loss to gain, going up. */
  rising: boolean;
  kind: CrossingKind;
}

export interface Search {
  /** The figure in floats; NaN where it is not defined. */
  fast: (x: number) => number;
  /** The same figure, exactly. */
  exact: (x: Decimal) => Value;
  low: Decimal;
  high: Decimal;
  /** How the samples are spread; a log scale from zero or below is taken as linear. */
  scale: Scale;
  /** How many stretches the range is first cut into. */
  samples?: number;
}

const HALVINGS = 40;
/** See `scan`. */
const REACH = 4;
/** Below this, against its neighbors, a float's sign is rounding noise. */
const NOISE = 1e-9;

/**
 * Every crossing, in rising order. Looked for in floats and settled exactly; stretches where the figure is not defined are passed over.
 * A loss or gain that comes and goes between two samples may be missed when the figure is far from zero, and steady, on both sides of it.
 */
export const crossings = (search: Search): Crossing[] => finish(crossingSteps(search));

/** As `crossings`, with no more than one exact value in each step. */
export function* crossingSteps({ fast, exact, low, high, scale, samples = 256 }: Search): Steps<Crossing[]> {
  const points = scan(fast, toFloat(low), toFloat(high), scale, samples, REACH);
  const inside = (x: number) => Decimal.max(low, Decimal.min(high, new Decimal(x)));
  const signed = yield* withExactSigns(points, (x) => exact(inside(x)));
  const found = yield* each(changesOfSign(signed), (bracket) => {
    const close = narrow(fast, bracket, HALVINGS);
    const spare = Math.max(Math.abs(close.left.x), Math.abs(close.right.x)) * 1e-11;
    return refine(exact, inside(bracket.left.x), inside(bracket.right.x), [
      inside(close.left.x - spare),
      inside(close.right.x + spare),
    ]);
  });
  return withoutTouches(
    found.filter((crossing) => crossing !== undefined),
    (a, b) => a.at.minus(b.at).abs().lte(a.at.abs().times('1e-27')),
  );
}

/** Asks for the exact sign where a float is so near zero that its own may be wrong. */
function withExactSigns(points: Point[], exact: (x: number) => Value): Steps<Point[]> {
  return each([...points.entries()], function* ([i, point]) {
    const around = Math.max(Math.abs(points[i - 1]?.y || 0), Math.abs(points[i + 1]?.y || 0));
    if (around === 0 || !(Math.abs(point.y) <= around * NOISE)) return point;
    const value = exact(point.x);
    yield;
    if (!isDefined(value)) return { x: point.x, y: NaN };
    return { x: point.x, y: value.isZero() ? 0 : value.isNegative() ? -Number.MIN_VALUE : Number.MIN_VALUE };
  });
}
