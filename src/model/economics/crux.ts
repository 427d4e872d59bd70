/**
 * What divides two states of a case: which difference between them moves the margin how far, which one alone turns its sign, and what both
 * agree on. The parts add up to the gap exactly.
 */
import { Decimal } from '#model/decimal.ts';
import { each, type Steps } from '#model/formula/steps.ts';
import { isDefined } from '#model/formula/value.ts';
import { conclusionsOf, largestLineOf, sameInputsOf } from './crux/agreement.ts';
import { isChoice } from './crux/differences.ts';
import { comparedTowards, fewestMoves } from './crux/fewest-moves.ts';
import { gapsOf, groupsOf } from './crux/gap.ts';
import { Mixtures, type Mixture } from './crux/mixtures.ts';
import { moverOf } from './crux/moves.ts';
import type { Crux, CruxFigure, Gap, Mover } from './crux/result.ts';
import type { Evaluation } from './evaluation.ts';

const ZERO = new Decimal(0);

/**
 * The gap between two states of a case, taken apart. The share of price leads; USD per unit does where there is no share, or no gap in it.
 * Each step works out one state.
 * @throws RangeError for states of two cases
 */
export function* cruxOf(one: Evaluation, other: Evaluation): Steps<Crux> {
  const mixtures = new Mixtures(one, other);
  const { differences, onlyIn } = mixtures.between;
  if (differences.length === 0) return { kind: 'same' };
  const [start, end] = [yield* mixtures.at([]), yield* mixtures.at(differences)];
  const figure = leadingFigure(start, end);
  if (figure === undefined) return lacking(start, end);
  const groups = yield* groupsOf(mixtures, figure);
  const { leading: gap, beside, passedOver } = yield* gapsOf(mixtures, groups, figure);
  if (gap === undefined || start.sign === undefined || end.sign === undefined)
    return { kind: 'not-defined', why: passedOver ?? 'no state between the two has a margin' };

  const all = [...groups, ...mixtures.unmoving.map((unmoving) => [unmoving])];
  const movers = yield* each([...all.entries()], ([place, group]) =>
    moverOf(mixtures, group, gap.parts[place] ?? ZERO, gap),
  );
  const split = start.sign !== end.sign;
  return {
    kind: 'crux',
    one,
    other,
    gap,
    beside,
    signs: [start.sign, end.sign],
    movers,
    crux: cruxAmong(movers, gap, split),
    flips: split
      ? {
          toOther: yield* fewestMoves(mixtures, movers, gap, 'toOther'),
          toOne: yield* fewestMoves(mixtures, movers, gap, 'toOne'),
        }
      : undefined,
    crossed: {
      one: (yield* mixtures.at(differences.filter(isChoice)))[figure],
      other: (yield* mixtures.at(differences.filter((difference) => !isChoice(difference))))[figure],
    },
    sameInputs: sameInputsOf(one, other, mixtures.standing),
    conclusions: conclusionsOf(one, other),
    largestLine: largestLineOf(one, other),
    onlyIn,
    passedOver,
  };
}

function leadingFigure(start: Mixture, end: Mixture): CruxFigure | undefined {
  const inBoth = (figure: CruxFigure) => isDefined(start[figure]) && isDefined(end[figure]);
  const apart = (figure: CruxFigure) => {
    const [from, to] = [start[figure], end[figure]];
    return isDefined(from) && isDefined(to) && !from.eq(to);
  };
  if (inBoth('margin_ratio') && (apart('margin_ratio') || !apart('margin'))) return 'margin_ratio';
  return inBoth('margin') ? 'margin' : undefined;
}

function lacking(start: Mixture, end: Mixture): Crux {
  const [first, last] = [start.margin, end.margin];
  if (!isDefined(first)) return { kind: 'not-defined', why: first.notDefined, side: 'one' };
  if (!isDefined(last)) return { kind: 'not-defined', why: last.notDefined, side: 'other' };
  return { kind: 'not-defined', why: 'the margin is not asked of this case' };
}

/**
 * Where the verdicts differ: what flips it both ways, or else one way; among those, and where the verdict is the same, what leads furthest
 * from the one to the other.
 */
function cruxAmong(movers: readonly Mover[], gap: Gap, split: boolean): Mover | undefined {
  if (gap.total.isZero()) return undefined;
  const flips = ({ toOther, toOne }: Mover) => (split ? Number(toOther.flips) + Number(toOne.flips) : 0);
  const [first] = movers
    .filter(({ differences }) => differences.length === 1)
    .toSorted((a, b) => flips(b) - flips(a) || comparedTowards(a.change, b.change, gap));
  const leads = first && (flips(first) > 0 || comparedTowards(first.change, ZERO, gap) < 0);
  return leads ? first : undefined;
}
