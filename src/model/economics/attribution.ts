/**
 * Why two margins differ, line by line. Two states of one case are compared in USD per unit; two cases, whose units differ, as shares of
 * price, by how their costs behave. Either way a margin is a price less its lines, so that the parts add up to the difference.
 */
import { Decimal } from '#model/decimal.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { behaviorOf } from './boundary.ts';
import type { Evaluation } from './evaluation.ts';
import { lineCell } from './line-cell.ts';
import { BEHAVIORS, type Behavior } from './words.ts';

export interface Part {
  /** "price", a line's id, or a behavior. */
  id: string;
  /** What it adds to the margin, in the attribution's unit; negative for what it takes. */
  change: Decimal;
}

export type Attribution =
  | { kind: 'attribution'; in: 'amounts' | 'shares'; from: Decimal; to: Decimal; parts: Part[] }
  | { kind: 'not-defined'; why: string };

const ZERO = new Decimal(0);

/** From one state to the other. A line outside a state's boundary counts as nothing there. */
export function attributionOf(one: Evaluation, other: Evaluation): Attribution {
  const reasons: string[] = [];
  const take = (value: Value): Decimal => {
    if (isDefined(value)) return value;
    reasons.push(value.notDefined);
    return ZERO;
  };
  const same = one.definition.id === other.definition.id && one.definition.revision === other.definition.revision;
  const found = same ? byLine(one, other, take) : byBehavior(one, other, take);
  const [why] = reasons;
  return why === undefined ? { kind: 'attribution', ...found } : { kind: 'not-defined', why };
}

type Take = (value: Value) => Decimal;

/** USD per unit of a line where it is counted. */
function counted({ state, table }: Evaluation, id: string, take: Take): Decimal {
  return state.boundary.includes(id) ? take(table().value(lineCell(id))) : ZERO;
}

function byLine(one: Evaluation, other: Evaluation, take: Take) {
  const of = (cell: string) =>
    [one, other].map((evaluation) => take(evaluation.table().value(cell))) as [Decimal, Decimal];
  const [[from, to], [priceBefore, priceAfter]] = [of('margin'), of('price')];
  const lines = one.definition.lines.map(({ id }): Part => ({
    id,
    change: counted(one, id, take).minus(counted(other, id, take)),
  }));
  return {
    in: 'amounts' as const,
    from,
    to,
    parts: [{ id: 'price', change: priceAfter.minus(priceBefore) }, ...lines],
  };
}

function byBehavior(one: Evaluation, other: Evaluation, take: Take) {
  const shareOf = (evaluation: Evaluation, behavior: Behavior): Decimal => {
    const { definition, state } = evaluation;
    const lines = definition.lines.filter((line) => behaviorOf(line, state.behaviors) === behavior);
    const sum = lines.reduce((total, { id }) => total.plus(counted(evaluation, id, take)), ZERO);
    const price = take(evaluation.table().value('price'));
    return price.isZero() ? ZERO : sum.div(price);
  };
  const [from, to] = [one, other].map((evaluation) => take(evaluation.table().value('margin_ratio'))) as [
    Decimal,
    Decimal,
  ];
  return {
    in: 'shares' as const,
    from,
    to,
    parts: BEHAVIORS.map((behavior): Part => ({
      id: behavior,
      change: shareOf(one, behavior).minus(shareOf(other, behavior)),
    })),
  };
}
