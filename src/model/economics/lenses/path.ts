/**
 * A case month by month: volume grows, prices and costs fall, and cash comes in or goes out. Cash is what is paid, so that an
 * amortization policy does not move it: an outlay leaves when each life begins, and a program that never stops (a build line that bars
 * `expensed`) is paid for month by month.
 */
import { Decimal } from '#model/decimal.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { namesIn } from '#model/formula/tree.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { behaviorOf } from '../boundary.ts';
import type { LineDefinition } from '../definition.ts';
import type { Evaluation } from '../evaluation.ts';
import { lineCell } from '../line-cell.ts';
import { tableOf, type Table } from '../table.ts';
import { stateOnBasis, type Basis } from '../basis.ts';
import type { Lens } from './lens.ts';

/** Month by month: growth, falling prices and costs, and what is in the till. */
export const pathLens = {
  place: 1,
  terms: {
    months: { what: 'months looked ahead', unit: 'month' },
    volume_growth: { what: 'growth of volume a month', unit: 'ratio' },
    price_decline: { what: 'fall of the price a month', unit: 'ratio', optional: true },
    cost_decline: { what: 'fall of unit costs a month', unit: 'ratio', optional: true },
    learning: { what: 'fall of unit costs with each doubling of volume', unit: 'ratio', optional: true },
    fixed_growth: { what: 'growth of period costs and outlays a month', unit: 'ratio', optional: true },
  },
} as const satisfies Lens;

/** The longest look ahead, in months. */
const FARTHEST = 120;

interface PathMonth {
  /** 1 for the first. */
  month: number;
  /** Units sold in it. */
  volume: Decimal;
  /** USD per unit. */
  price: Decimal;
  /** USD per unit: the unit lines alone. */
  unitCost: Decimal;
  /** USD that came in less what was paid in it, counting the lines inside the boundary. */
  cash: Decimal;
  /** USD since the beginning. */
  cumulative: Decimal;
}

export type PathVerdict =
  /** Never below zero at a month's end. */
  | { kind: 'from-the-start' }
  /** Below zero before, and not from the end of this month on. */
  | { kind: 'at'; month: number }
  /** Back at the end of `month`, and below zero again from `lost` to the last month. */
  | { kind: 'outrun'; month: number; lost: number }
  /** Below zero at the end of every month so far seen. */
  | { kind: 'not-within'; gaining: boolean }
  /** Below zero for good: each unit loses money now, and unit costs do not fall faster than the price. */
  | { kind: 'never' };

export type Path = { kind: 'path'; months: PathMonth[]; verdict: PathVerdict } | { kind: 'not-defined'; why: string };

const ONE = new Decimal(1);
const ZERO = new Decimal(0);

/** Works a case's path out, exactly. @throws RangeError for a case that declares none */
export function pathOf(evaluation: Evaluation, under: Basis = {}): Path {
  const { definition, state } = evaluation;
  const terms = definition.lenses?.path;
  if (terms === undefined) throw new RangeError(`case ${definition.id} declares no path`);
  const base = evaluation.table(under);
  const reasons: string[] = [];
  const take = (value: Value): Decimal => {
    if (isDefined(value)) return value;
    reasons.push(value.notDefined);
    return ZERO;
  };
  const term = (name: keyof (typeof pathLens)['terms']) =>
    terms[name] === undefined ? ZERO : take(evaluation.work(terms[name]));

  const count = Math.min(FARTHEST, Math.max(1, Math.floor(Number(term('months')))));
  const growth = ONE.plus(term('volume_growth'));
  const priceStep = ONE.minus(term('price_decline'));
  const fixedStep = ONE.plus(term('fixed_growth'));
  const learned = ONE.minus(term('learning'));
  const volume = take(base.value('q'));
  const price = take(base.value('price'));
  if (!volume.gt(0)) reasons.push('nothing is sold');
  if (!(growth.gt(0) && learned.gt(0))) reasons.push('volume or unit costs fall by all there is');
  const [first] = reasons;
  if (first !== undefined) return { kind: 'not-defined', why: first };
  // Wright's law: costs fall by the same share with each doubling of volume.
  const exponent = learned.ln().div(new Decimal(2).ln());
  const costStep = ONE.minus(term('cost_decline')).times(growth.pow(exponent));

  const { boundary, behaviors } = stateOnBasis(definition, state, under);
  const counted = definition.lines.filter(({ id }) => boundary.includes(id));
  const running = counted.filter((line) => line.build === undefined);
  const unitLines = definition.lines.filter((line) => behaviorOf(line, behaviors) === 'unit');
  const outlays = counted.flatMap((line) =>
    line.build ? [outlaysOf(line.build, (tree) => take(evaluate(tree, base.value)))] : [],
  );

  const standing = valuesApartFrom(new Set(['q', 'price']), base);

  const months: PathMonth[] = [];
  let cumulative = ZERO;
  for (let t = 0; t < count; t += 1) {
    const q = volume.times(growth.pow(t));
    const priceNow = price.times(priceStep.pow(t));
    const table = tableOf(base.cells, new Map([...standing, ['q', q], ['price', priceNow]]));
    const perUnit = (line: LineDefinition): Decimal => {
      const amount = take(table.value(lineCell(line.id)));
      const behavior = behaviorOf(line, behaviors);
      return behavior === 'unit'
        ? amount.times(costStep.pow(t))
        : behavior === 'period'
          ? amount.times(fixedStep.pow(t))
          : amount;
    };
    const unitCost = unitLines.reduce((sum, line) => sum.plus(perUnit(line)), ZERO);
    const paid = running.reduce((sum, line) => sum.plus(perUnit(line).times(q)), ZERO);
    const built = outlays.reduce((sum, outlay) => sum.plus(outlay(t)), ZERO);
    const cash = priceNow.times(q).minus(paid).minus(built);
    cumulative = cumulative.plus(cash);
    months.push({ month: t + 1, volume: q, price: priceNow, unitCost, cash, cumulative });
  }
  const [undefinedPart] = reasons;
  if (undefinedPart !== undefined) return { kind: 'not-defined', why: undefinedPart };
  return {
    kind: 'path',
    months,
    verdict: verdictOf(months, () => losesForGood(evaluation, under, costStep, priceStep)),
  };
}

/** Values of the cells that stand on none of these, so that they are worked out once for all months. */
function valuesApartFrom(moving: ReadonlySet<string>, { cells, value }: Table): [string, Decimal][] {
  const moves = new Map<string, boolean>([...moving].map((id) => [id, true]));
  const isMoved = (id: string): boolean => {
    const known = moves.get(id);
    if (known !== undefined) return known;
    const tree = cells.get(id)?.tree;
    const found = tree !== undefined && [...namesIn(tree)].some(isMoved);
    moves.set(id, found);
    return found;
  };
  return [...cells.keys()].flatMap((id): [string, Decimal][] => {
    if (isMoved(id)) return [];
    const stands = value(id);
    return isDefined(stands) ? [[id, stands]] : [];
  });
}

/** USD paid for building in the month that begins t months from now. */
function outlaysOf(
  build: NonNullable<LineDefinition['build']>,
  work: (tree: typeof build.outlay) => Decimal,
): (t: number) => Decimal {
  const [outlay, life, renewal] = [work(build.outlay), work(build.life), work(build.renewal)];
  if (!life.gt(0)) return () => ZERO;
  const dearer = (lives: Decimal) => outlay.times(renewal.pow(lives));
  // A program's outlay is what was spent over the life before, of which `renewal` makes what is spent now.
  if (!build.policies.includes('expensed')) return (t) => dearer(new Decimal(t).div(life).floor().plus(1)).div(life);
  return (t) => {
    let sum = ZERO;
    for (let born = new Decimal(t).div(life).ceil(); born.times(life).lt(t + 1); born = born.plus(1))
      sum = sum.plus(dearer(born));
    return sum;
  };
}

function verdictOf(months: readonly PathMonth[], losesForGood: () => boolean): PathVerdict {
  const last = months.at(-1);
  const isBelow = ({ cumulative }: PathMonth) => cumulative.lt(0);
  if (last === undefined || !months.some(isBelow)) return { kind: 'from-the-start' };
  const lastBelow = months.findLast(isBelow)?.month ?? 0;
  if (!isBelow(last)) return { kind: 'at', month: lastBelow + 1 };
  const lastUp = months.findLast((month) => !isBelow(month))?.month;
  if (lastUp !== undefined) {
    const turned = months.find((month, place) => !isBelow(month) && months.slice(0, place).some(isBelow))?.month;
    return { kind: 'outrun', month: turned ?? 1, lost: lastUp + 1 };
  }
  return losesForGood() ? { kind: 'never' } : { kind: 'not-within', gaining: last.cash.gt(0) };
}

/**
 * Whether each unit loses money now and in every month to come: contribution is zero or less, unit costs fall no faster than the price,
 * and no unit line falls with the price or with volume in another way. All other lines only take.
 */
function losesForGood(evaluation: Evaluation, under: Basis, costStep: Decimal, priceStep: Decimal): boolean {
  const { cells, value } = evaluation.table(under);
  const amounts = ['contribution', 'price', 'q', 'unit_cost'].map(value);
  if (!amounts.every(isDefined)) return false;
  const [contribution, price, q, unitCost] = amounts as [Decimal, Decimal, Decimal, Decimal];
  if (contribution.gt(0) || costStep.lt(priceStep)) return false;
  const elsewhere = (fixed: [string, Decimal]) => tableOf(cells, new Map([fixed])).value('unit_cost');
  const same = (other: Value) => isDefined(other) && other.eq(unitCost);
  return same(elsewhere(['q', q.times(2)])) && (costStep.gte(1) || same(elsewhere(['price', price.times(2)])));
}
