/** What is to be said of a gap beside what divides the two: what is counted, in what it is taken, and what was left out. */
import { isChoice } from '#model/economics/crux/differences.ts';
import type { FoundCrux } from '#model/economics/crux/result.ts';
import type { Decimal } from '#model/decimal.ts';
import { valueOf } from '#model/economics/evaluation.ts';
import { isDefined } from '#model/formula/value.ts';
import { partedText } from './crux-agreed.ts';
import { labelOf, listText, marginText, quoted, type Names } from './crux-text.ts';

/** A paragraph each. */
export function moreText(crux: FoundCrux, names: Names): string[] {
  return [
    countedText(crux, names),
    figureText(crux),
    partedText(crux, names),
    revisionText(crux, names),
    crux.passedOver === undefined
      ? ''
      : `Some of the states between the two have no margin (${crux.passedOver}); the averages leave out orders that pass them.`,
  ].filter((paragraph) => paragraph !== '');
}

/** How much of the gap is definition, and how much is fact. */
function countedText(crux: FoundCrux, [a, b]: Names): string {
  const { gap, movers, crossed } = crux;
  const differences = movers.flatMap((mover) => mover.differences);
  const [choices, facts] = [differences.filter(isChoice), differences.filter((each) => !isChoice(each))];
  if (choices.length === 0)
    return differences.length > 1 ? `Both count the same costs alike: the gap is one of numbers.` : '';
  if (facts.length === 0) return `${a} and ${b} have the same numbers. They differ only in what is counted, or how.`;
  const { of, per, apart } = marginText(crux, gap.figure);
  const shares = gap.total.isZero()
    ? ''
    : `Of the gap of ${apart(gap.total)}, what is counted and how makes ${apart(gap.choices)}, and the numbers make ${apart(gap.facts)}. `;
  return `${shares}Counted as ${b} counts, ${a} would keep ${of(crossed.one)}${per}; counted as ${a} counts, ${b} would keep ${of(crossed.other)}.`;
}

/** Which figure leads, and why; and what the other says. */
function figureText(crux: FoundCrux): string {
  const { gap, beside, movers, one, other } = crux;
  if (beside === undefined)
    return gap.figure === 'margin'
      ? 'The gap is taken in dollars, because a margin in percent is not defined on both sides.'
      : '';
  const [there, here] = [marginText(crux, beside.figure), marginText(crux, gap.figure)];
  const amounts = `from ${there.of(beside.from)} to ${there.of(beside.to)}${there.per}`;
  if (gap.figure === 'margin')
    return gap.total.isZero()
      ? ''
      : `The gap is taken in dollars: in percent of price both keep ${there.of(beside.from)}.`;
  if (gap.total.isZero() && beside.total.isZero()) return '';
  const [price, otherPrice] = [one, other].map((evaluation) => valueOf(evaluation.figure('price')));
  if (price && otherPrice && isDefined(price) && isDefined(otherPrice) && price.eq(otherPrice))
    return `In dollars the gap is ${there.apart(beside.total)}, ${amounts}; the two prices are equal.`;
  const most = beside.parts.reduce(
    (best, part, place) => (part.abs().gt((beside.parts[best] as Decimal).abs()) ? place : best),
    0,
  );
  const label = listText(
    (movers[most]?.differences ?? []).map((each) => quoted(labelOf(crux, each))),
    3,
  );
  const moved = `${label} (${there.apart(beside.parts[most] as Decimal)})`;
  return `The gap is taken in percent of price, ${here.of(gap.from)} to ${here.of(gap.to)}, because prices differ. In dollars it is ${there.apart(beside.total)}, ${amounts}; there the largest part is ${moved}.`;
}

function revisionText({ one, other, onlyIn }: FoundCrux, names: Names): string {
  const [before, after] = [one, other].map(({ definition }) => definition.revision);
  if (before === after) return '';
  const only = [onlyIn.one, onlyIn.other].map((labels, place) =>
    labels.length === 0
      ? ''
      : ` Only ${names[place]} has ${listText(labels.map(quoted), 5)}, which goes with its revision.`,
  );
  return `${names[0]} stands on revision ${before} of the case and ${names[1]} on revision ${after}: what the case itself works out otherwise is a difference of its own.${only.join('')}`;
}
