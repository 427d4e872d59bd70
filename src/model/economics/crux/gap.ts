/** The gap between two margins, taken apart: what each mover adds. */
import { Decimal } from '#model/decimal.ts';
import { each, type Steps } from '#model/formula/steps.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { isChoice, type Difference } from './differences.ts';
import { fairParts, grainFor, isIn, setsAsked } from './fair-parts.ts';
import type { Mixture, Mixtures } from './mixtures.ts';
import type { CruxFigure, Gap } from './result.ts';

/** Inputs that are moved in every order. Of more, the smallest move together: each more doubles what there is to work out. */
const MOST_FACTS = 10;

/** Groups of differences that move as one: most of them alone, the smallest together where there are too many. */
export function* groupsOf(mixtures: Mixtures, figure: CruxFigure): Steps<Difference[][]> {
  const { moving } = mixtures;
  const alone = moving.map((one) => [one]);
  const facts = moving.filter((one) => !isChoice(one));
  if (facts.length <= MOST_FACTS) return alone;
  const [start, end] = [yield* mixtures.at([]), yield* mixtures.without([])];
  const sized = yield* each(facts, function* (one): Steps<[Difference, Decimal]> {
    const [first, last] = [yield* mixtures.at([one]), yield* mixtures.without([one])];
    return [one, apart(start[figure], first[figure]).plus(apart(end[figure], last[figure]))];
  });
  const rest = sized
    .toSorted(([, a], [, b]) => b.comparedTo(a))
    .slice(MOST_FACTS - 1)
    .map(([one]) => one);
  return [...alone.filter(([one]) => one && !rest.includes(one)), facts.filter((one) => rest.includes(one))];
}

/** A state without a margin is as far off as can be. */
const apart = (a: Value, b: Value): Decimal =>
  isDefined(a) && isDefined(b) ? a.minus(b).abs() : new Decimal(Infinity);

/** Values that are written as whole numbers in one step. */
const AT_ONCE = 64;

interface Gaps {
  leading: Gap | undefined;
  beside: Gap | undefined;
  /** Why a state on the way has no margin. */
  passedOver: string | undefined;
}

/** Both gaps, over the same states. A part for each group. */
export function* gapsOf(mixtures: Mixtures, groups: readonly Difference[][], leading: CruxFigure): Steps<Gaps> {
  const numbers = [...groups.keys()];
  const chooses = (mover: number) => groups[mover]?.some(isChoice) === true;
  const [choices, facts] = [numbers.filter(chooses), numbers.filter((mover) => !chooses(mover))];
  const sets = yield* each(setsAsked(choices, facts), function* (moved): Steps<[number, Mixture]> {
    return [moved, yield* mixtures.at(groups.flatMap((some, mover) => (isIn(moved, mover) ? some : [])))];
  });
  const gapIn = function* (figure: CruxFigure): Steps<Gap | undefined> {
    const grain = grainFor(sets.map(([, mixture]) => mixture[figure]).filter(isDefined));
    const worths = new Map<number, bigint>();
    for (const [moved, mixture] of sets) {
      const value = mixture[figure];
      if (isDefined(value)) worths.set(moved, grain.count(value));
      if (worths.size % AT_ONCE === 0) yield;
    }
    const worth = (moved: number) => worths.get(moved);
    const parts = yield* fairParts(choices, facts, worth);
    const [from, to] = [worth(0), worth((1 << groups.length) - 1)];
    if (parts === undefined || from === undefined || to === undefined) return undefined;
    const sum = (movers: readonly number[]) =>
      grain.value(movers.reduce((total, mover) => total + (parts[mover] ?? 0n), 0n));
    return {
      figure,
      from: grain.value(from),
      to: grain.value(to),
      total: grain.value(to - from),
      parts: parts.map(grain.value),
      choices: sum(choices),
      facts: sum(facts),
      snap: grain.snap,
    };
  };
  const lacked = sets.map(([, mixture]) => mixture[leading]).find((value) => !isDefined(value));
  return {
    leading: yield* gapIn(leading),
    beside: yield* gapIn(leading === 'margin' ? 'margin_ratio' : 'margin'),
    passedOver: lacked && !isDefined(lacked) ? lacked.notDefined : undefined,
  };
}
