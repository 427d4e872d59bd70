/** The fewest differences that turn a verdict into the other side's. */
import type { Decimal } from '#model/decimal.ts';
import type { Steps } from '#model/formula/steps.ts';
import type { Difference } from './differences.ts';
import type { Mixtures } from './mixtures.ts';
import type { Flip, Gap, Mover } from './result.ts';

/**
 * One alone; if none does, a pair, of all there are; if none does, one after the other, the largest part of the gap first.
 * @param way from which side
 */
export function* fewestMoves(
  mixtures: Mixtures,
  movers: readonly Mover[],
  gap: Gap,
  way: 'toOther' | 'toOne',
): Steps<Flip> {
  const towards = [...movers].sort((a, b) => comparedTowards(a.change, b.change, gap));
  const alone = towards.filter((mover) => mover.differences.length === 1 && mover[way].flips);
  const [first, ...more] = alone.map(({ differences }) => differences);
  if (first) return { moved: first, by: 'alone', others: more };

  const aim = (yield* way === 'toOther' ? mixtures.without([]) : mixtures.at([])).sign;
  const mixed = (some: Difference[]) => (way === 'toOther' ? mixtures.at(some) : mixtures.without(some));
  const singles = towards.flatMap(({ differences }) => differences).filter((each) => mixtures.moving.includes(each));
  const pairs: Difference[][] = [];
  for (const [place, one] of singles.entries())
    for (const second of singles.slice(place + 1))
      if ((yield* mixed([one, second])).sign === aim) pairs.push([one, second]);
  const [pair, ...others] = pairs;
  if (pair) return { moved: pair, by: 'pair', others };

  let moved: Difference[] = [];
  for (const single of singles) {
    moved.push(single);
    if ((yield* mixed(moved)).sign === aim) break;
  }
  // What was passed on the way may not have been needed.
  for (const single of moved.toReversed()) {
    const without = moved.filter((each) => each !== single);
    if ((yield* mixed(without)).sign === aim) moved = without;
  }
  return { moved, by: 'turn', others: [] };
}

/** What leads furthest from the one to the other comes first. */
export function comparedTowards(a: Decimal, b: Decimal, { total }: Gap): number {
  return total.isNegative() ? a.comparedTo(b) : b.comparedTo(a);
}
