/** What happens when one mover alone goes to where the other side has it, from each side. */
import { Decimal } from '#model/decimal.ts';
import type { Steps } from '#model/formula/steps.ts';
import { isDefined } from '#model/formula/value.ts';
import type { Difference } from './differences.ts';
import type { Mixture, Mixtures } from './mixtures.ts';
import type { Gap, Move, Mover } from './result.ts';
import { turnsBetween } from './turns-between.ts';

/** A difference below this share of the gap does not matter. */
const MATTERS = new Decimal('0.01');

export function* moverOf(mixtures: Mixtures, differences: Difference[], change: Decimal, gap: Gap): Steps<Mover> {
  const [start, end] = [yield* mixtures.at([]), yield* mixtures.without([])];
  const toOther = yield* moveOf(differences, start, yield* mixtures.at(differences), end, gap);
  const toOne = yield* moveOf(differences, end, yield* mixtures.without(differences), start, gap);
  const share = gap.total.isZero() ? undefined : change.div(gap.total);
  return { differences, change, share, toOther, toOne, matters: doesMatter(change, toOther, toOne, gap) };
}

function* moveOf(
  [first, ...others]: readonly Difference[],
  own: Mixture,
  moved: Mixture,
  aim: Mixture,
  { figure, total, snap }: Gap,
): Steps<Move> {
  const [before, margin] = [own[figure], moved[figure]];
  const by = isDefined(before) && isDefined(margin) ? snap(margin).minus(snap(before)) : undefined;
  const after = aim[figure];
  const whole = isDefined(before) && isDefined(after) ? snap(after).minus(snap(before)) : undefined;
  const flips = moved.sign !== undefined && moved.sign === aim.sign && moved.sign !== own.sign;
  const input = first?.kind === 'input' && others.length === 0 ? first.id : undefined;
  return {
    margin: isDefined(margin) ? snap(margin) : margin,
    by,
    sign: moved.sign,
    flips,
    closes: by === undefined || whole === undefined || total.isZero() ? undefined : by.div(whole),
    turns: flips && input !== undefined ? yield* turnsBetween(own.evaluation, moved.evaluation, input) : [],
  };
}

/** Where there is no gap, whatever moves the margin at all does. */
function doesMatter(change: Decimal, toOther: Move, toOne: Move, { total }: Gap): boolean {
  const least = total.abs().times(MATTERS);
  return [change, toOther.by, toOne.by].some(
    (by) => by === undefined || (total.isZero() ? !by.isZero() : by.abs().gte(least)),
  );
}
