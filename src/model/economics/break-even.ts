/**
 * The monthly volumes at which the margin inside the boundary turns from loss to zero or more.
 * With P(q) = slope x q + constant - sum of size x ceil(rate x q) the profit of a month, each stretch between two step edges is a
 * straight line, so every crossing is solved exactly. Costs of another shape are searched numerically and refined exactly.
 */
import { Decimal } from '#model/decimal.ts';
import { crossings } from '#model/formula/solve.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { undefinedFigure, type Figure } from './figure.ts';
import type { VolumeForm } from './volume-form.ts';

/** More edges than this are not walked one by one. A page could not show them. */
const EDGES_WALKED = 4000;
const ALWAYS = 'nothing inside the boundary is fixed, and each unit brings in at least what it costs';
const NEVER_EACH = 'each unit costs at least what it brings in, so more units do not help';

/** @param profit P(q), the profit of a month, in USD */
export function breakEvenOfForm(profit: VolumeForm): Figure {
  const steps = profit.steps.map(({ size, rate }) => ({ size: size.neg(), rate }));
  const net = steps.reduce((slope, { size, rate }) => slope.minus(size.times(rate)), profit.slope);
  const fixed = profit.constant.neg();

  if (fixed.lte(0) && steps.length === 0)
    return net.gte(0) ? { kind: 'always', why: ALWAYS } : { kind: 'never', why: NEVER_EACH };
  if (net.lte(0)) return { kind: 'never', why: NEVER_EACH };
  if (steps.length === 0) return { kind: 'value', value: fixed.div(net) };

  const lumps = steps.reduce((sum, { size }) => sum.plus(size), new Decimal(0));
  const first = Decimal.max(fixed.div(net), 0);
  const last = fixed.plus(lumps).div(net);
  const edges = edgesBetween(steps, first, last);
  if (edges === undefined) return severalBetween(profit.slope, fixed, steps, first, last);

  const found: Decimal[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [low, high] = [edges[index] as Decimal, edges[index + 1] as Decimal];
    const middle = low.plus(high).div(2);
    const spent = steps.reduce((sum, { size, rate }) => sum.plus(size.times(middle.times(rate).ceil())), fixed);
    const crossing = spent.div(profit.slope);
    if (crossing.gt(low) && crossing.lte(high)) found.push(crossing);
  }
  const [only] = found;
  if (only === undefined) return { kind: 'always', why: 'no volume brings a loss' };
  return found.length === 1
    ? { kind: 'value', value: only }
    : { kind: 'several', values: found, settles: found.at(-1) };
}

/** Step edges from the one at or below `first` to the one at or above `last`, ascending. */
function edgesBetween(steps: VolumeForm['steps'], first: Decimal, last: Decimal): Decimal[] | undefined {
  const count = steps.reduce((sum, { rate }) => sum.plus(last.minus(first).times(rate)).plus(2), new Decimal(0));
  if (count.gt(EDGES_WALKED)) return undefined;
  const edges: Decimal[] = [];
  for (const { rate } of steps) {
    for (let lump = first.times(rate).floor(); lump.lte(last.times(rate).ceil()); lump = lump.plus(1))
      edges.push(lump.div(rate));
  }
  return (
    edges
      .sort((a, b) => a.comparedTo(b))
      // Further off some steps have edges here and others do not.
      .filter((_, index) => !edges[index + 1]?.lte(first) && !edges[index - 1]?.gte(last))
  );
}

/** Too many edges to walk: the crossing in the first step that has one, and the one after which there is no loss. */
function severalBetween(
  slope: Decimal,
  fixed: Decimal,
  steps: VolumeForm['steps'],
  first: Decimal,
  last: Decimal,
): Figure {
  const within = (q: Decimal) =>
    steps.reduce((sum, { size, rate }) => sum.plus(size.times(q.times(rate).ceil())), fixed).div(slope);
  const firstCrossing = settle(first, within);
  const settles = settle(last, within);
  return { kind: 'several', values: [firstCrossing, settles], settles };
}

/** Follows q -> cost(q) / slope until it stands still: each pass counts the lumps in use and pays for exactly those. */
function settle(from: Decimal, next: (q: Decimal) => Decimal): Decimal {
  let q = from;
  for (let pass = 0; pass < 5000; pass += 1) {
    const after = next(q);
    if (after.eq(q)) break;
    q = after;
  }
  return q;
}

/**
 * Break-even where the costs have no simple shape: searched from a millionth to a million times today's volume.
 * @param fast margin at a volume, as a float (NaN where not defined)  @param exact the same, exactly
 */
export function breakEvenBySearch(fast: (q: number) => number, exact: (q: Decimal) => Value, volume: Decimal): Figure {
  const million = new Decimal(1000000);
  const [low, high] = [volume.div(million), volume.times(million)];
  const rising = crossings({ fast, exact, low, high, scale: 'log', samples: 1200 }).filter(
    (crossing) => crossing.rising,
  );
  const [only] = rising;
  if (only === undefined) {
    const now = exact(volume);
    if (!isDefined(now)) return undefinedFigure(now.notDefined);
    return now.gte(0) ? { kind: 'always', why: ALWAYS } : { kind: 'never', why: NEVER_EACH };
  }
  if (rising.length === 1) return { kind: 'value', value: only.at };
  return { kind: 'several', values: rising.map(({ at }) => at), settles: rising.at(-1)?.at };
}
