/** What divides two states of a case, in a few sentences to paste into a thread. */
import type { FoundCrux, Flip, Move, Mover } from '#model/economics/crux/result.ts';
import type { Crossing } from '#model/formula/solve.ts';
import { valueOf } from '#model/economics/evaluation.ts';
import type { SetName } from '#model/economics/words.ts';
import { isDefined } from '#model/formula/value.ts';
import {
  labelOf,
  listText,
  marginText,
  quantityText,
  quoted,
  sidesText,
  SIGN_WORDS,
  whereText,
  type Names,
} from './crux-text.ts';

/** @param cancels whether parts are large beside the gap */
export function leadText(crux: FoundCrux, names: Names, cancels: boolean): string {
  if (crux.gap.total.isZero()) return noGapText(crux, names);
  const sentences = crux.crux ? [...cruxText(crux, crux.crux, names)] : [gapText(crux, names)];
  return [cancels ? closeText(crux, names) : '', ...sentences, verdictText(crux, names)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function closeText(crux: FoundCrux, [a, b]: Names): string {
  const { of, per } = marginText(crux, crux.gap.figure);
  return `${a} keeps ${of(crux.gap.from)}${per} and ${b} ${of(crux.gap.to)}, by differences that mostly cancel.`;
}

function noGapText(crux: FoundCrux, names: Names): string {
  const { gap, movers } = crux;
  const { of, per, apart } = marginText(crux, gap.figure);
  const [a, b] = names;
  const keeps = `keep ${of(gap.from)}${per}`;
  const [most] = movers
    .filter(({ change }) => !change.isZero())
    .toSorted((x, y) => y.change.abs().comparedTo(x.change.abs()));
  if (most)
    return `${a} and ${b} both ${keeps}, by numbers that differ and cancel: most moves ${listText(most.differences.map((each) => quoted(labelOf(crux, each))))} (${apart(most.change)}).`;
  const labels = movers.flatMap(({ differences }) => differences).map((each) => quoted(labelOf(crux, each)));
  return `Nothing divides ${a} and ${b} here: both ${keeps}, though they differ in ${listText(labels, 4)}.${partsUnder(crux, names)}`;
}

/** Where two who agree under what they count would part. */
function partsUnder(crux: FoundCrux, [a, b]: Names): string {
  const { of, per } = marginText(crux, 'margin_ratio');
  const told = (set: SetName, counting: string) => {
    const [there, other] = [crux.one, crux.other].map((evaluation) =>
      of(valueOf(evaluation.figure('margin_ratio', { set }))),
    );
    return there === other ? '' : ` They part ${counting}: ${a} then keeps ${there}${per} and ${b} ${other}.`;
  };
  return told('with-build', 'once the cost of building is counted') || told('everything', 'once everything is counted');
}

function gapText(crux: FoundCrux, [a, b]: Names): string {
  const { gap } = crux;
  const { of, per, apart } = marginText(crux, gap.figure);
  return `${a} keeps ${of(gap.from)}${per} and ${b} ${of(gap.to)}: ${apart(gap.total)}, of which no single difference makes most.`;
}

/** Told from the side on which it turns the verdict, if it does so on one only. */
function cruxText(crux: FoundCrux, mover: Mover, names: Names): string[] {
  const [difference] = mover.differences;
  if (difference === undefined) return [];
  const back = !mover.toOther.flips && mover.toOne.flips;
  const sides = [0, 1].map((place) => ({
    name: names[place] as string,
    where: whereText(difference, sidesText(crux, difference)[place] as string),
    margin: place === 0 ? crux.gap.from : crux.gap.to,
  })) as [Side, Side];
  const [own, aim] = back ? ([sides[1], sides[0]] as const) : sides;
  const move = back ? mover.toOne : mover.toOther;
  const { of, per, apart } = marginText(crux, crux.gap.figure);
  const others = crux.movers.filter((each) => each !== mover);
  const alone = others.every(({ matters }) => !matters);
  const reached = isDefined(move.margin)
    ? `it ${alone ? 'is' : 'would be'} ${of(move.margin)}`
    : `there ${alone ? 'is' : 'would be'} none, because ${move.margin.notDefined}`;
  const there = alone
    ? `and ${aim.where} (${aim.name}) `
    : `and ${aim.where} (${aim.name}), with all else as ${own.name} has it, `;
  const isLargest = others.every(({ change }) => change.abs().lte(mover.change.abs()));
  const what = `${isLargest ? 'What divides' : 'What turns the verdict between'} ${names[0]} and ${names[1]}${alone || !isLargest ? '' : ' most'}`;
  const first = `${what} is ${quoted(labelOf(crux, difference))}: ${own.where} (${own.name}) the margin is ${of(own.margin)}${per}, ${there}${reached}${turnText(crux, mover, move)}.`;
  if (!isDefined(move.margin)) return [first];
  const rest = aim.margin.minus(move.margin);
  if (others.length === 0) return [first];
  if (others.every(isIdle)) return [first, 'Nothing else that differs moves it.'];
  if (rest.isZero()) return [first, `That is what ${aim.name} keeps.`];
  return [first, `Everything else together moves it by ${apart(rest)}, to ${of(aim.margin)} (${aim.name}).`];
}

interface Side {
  name: string;
  where: string;
  margin: FoundCrux['gap']['from'];
}

/** Whether a mover moves nothing, however it is asked. */
export const isIdle = ({ change, toOther, toOne }: Mover): boolean =>
  change.isZero() && [toOther.by, toOne.by].every((by) => by?.isZero());

/** "; it turns at $1.78 per GPU-hour" */
function turnText(crux: FoundCrux, mover: Mover, move: Move): string {
  const turns = turnsText(crux, mover, move.turns);
  return turns === '' ? '' : `; it turns at ${turns}`;
}

/** Where a verdict turns, as shown; empty for nowhere. */
export function turnsText(crux: FoundCrux, { differences }: Mover, turns: readonly Crossing[]): string {
  const [difference] = differences;
  const unit = crux.one.definition.inputs.find(({ id }) => id === difference?.id)?.unit;
  if (difference?.kind !== 'input' || unit === undefined) return '';
  const ends = sidesText(crux, difference);
  return listText(
    turns.map(({ at }) => {
      const short = quantityText(at, unit);
      // A turn that would read like an end is told with more digits.
      return ends.some((end) => end === short) ? quantityText(at.toSignificantDigits(6), unit) : short;
    }),
  );
}

function verdictText(crux: FoundCrux, names: Names): string {
  const { flips, signs } = crux;
  if (flips === undefined) return '';
  const [toOther, toOne] = [flips.toOther, flips.toOne].map((flip) => flipText(crux, flip)) as [string, string];
  const from = (place: 0 | 1) => `From ${names[place]}’s side (${SIGN_WORDS[signs[place]]})`;
  if (toOther === toOne) return `From either side ${toOther}.`;
  return `${from(0)} ${toOther}; ${from(1).replace(/^F/, 'f')} ${toOne}.`;
}

/** The difference that has just been told of is not named again. */
function flipText(crux: FoundCrux, { moved, by, others }: Flip): string {
  const name = (some: Flip['moved'], most = Infinity) =>
    listText(
      some.map((difference) => quoted(labelOf(crux, difference))),
      most,
    );
  const [first, ...more] = others;
  const also =
    first === undefined ? '' : more.length === 0 ? `, as does ${name(first)}` : `, as do ${others.length} others`;
  switch (by) {
    case 'alone':
      return `${crux.crux?.differences[0] === moved[0] ? 'that' : name(moved)} alone turns the verdict${also}`;
    case 'pair':
      return `nothing alone turns the verdict, and ${name(moved)} together do${also.replace('as does', 'as do')}`;
    case 'turn':
      return `no two turn the verdict, and ${moved.length} together do: ${name(moved, 4)}`;
    default:
      return by satisfies never;
  }
}
