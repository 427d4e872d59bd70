/** How far a figure moves when one unknown goes from one end to the other and all others stay: which assumption carries the result. */
import type { Evaluation } from '#model/economics/evaluation.ts';
import { tableOf } from '#model/economics/table.ts';
import type { Basis } from '#model/economics/basis.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import type { Decimal } from '#model/decimal.ts';
import { uncertainInputs, type Uncertain } from './spreads-of.ts';

export interface Swing extends Uncertain {
  /** Inputs that the same unknown moves, and that move with this one. */
  others: Uncertain[];
  /** The figure with the input at its low, and at its high; exact. */
  atLow: Value;
  atHigh: Value;
  /** How far apart the two are; `undefined` where one of them is not defined. */
  size: Decimal | undefined;
}

/** One swing for each unknown, the widest first; those with an end that is not defined come last. One that moves nothing is left out. */
export function tornadoOf(evaluation: Evaluation, figure: string, under: Basis = {}): Swing[] {
  const { cells } = evaluation.table(under);
  const uncertain = uncertainInputs(evaluation.definition, evaluation.state, cells, figure);
  const groupOf = ({ together }: Uncertain) => together?.group;
  const firsts = uncertain.filter(
    (one, place) =>
      groupOf(one) === undefined || uncertain.findIndex((other) => groupOf(other) === groupOf(one)) === place,
  );
  const swings = firsts.map((one): Swing => {
    const others = uncertain.filter((other) => other !== one && other.together && groupOf(other) === groupOf(one));
    const at = (end: 'low' | 'high') => {
      const opposite = end === 'low' ? 'high' : 'low';
      const moved = [one, ...others].map(
        (each) => [each.input.id, each[each.together?.falls === one.together?.falls ? end : opposite]] as const,
      );
      return tableOf(cells, new Map(moved)).value(figure);
    };
    const [atLow, atHigh] = [at('low'), at('high')];
    return {
      ...one,
      others,
      atLow,
      atHigh,
      size: isDefined(atLow) && isDefined(atHigh) ? apart(atLow, atHigh) : undefined,
    };
  });
  return swings
    .filter(({ size }) => size === undefined || !size.isZero())
    .toSorted((a, b) =>
      a.size && b.size ? b.size.comparedTo(a.size) : Number(a.size === undefined) - Number(b.size === undefined),
    );
}

/** How far apart two values are; what only the last of forty digits tells apart is the same. */
function apart(one: Decimal, other: Decimal): Decimal {
  const size = one.minus(other).abs();
  return size.lt(one.abs().times('1e-30')) ? size.times(0) : size;
}
