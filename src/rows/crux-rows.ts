/** What divides two states of a case, in words and as rows for a table whose parts add up to the gap. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Difference } from '#model/economics/crux/differences.ts';
import type { Crux, FoundCrux, Mover } from '#model/economics/crux/result.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { sentenceCase } from '#wording/figure-text.ts';
import { agreedText } from './crux-agreed.ts';
import { leadText, turnsText } from './crux-lead.ts';
import { labelOf, listText, marginText, quoted, sidesText, SIGN_WORDS, type Names } from './crux-text.ts';
import { moreText } from './crux-words.ts';

/** One difference, or several together. */
export interface CruxRow {
  label: string;
  /** What each side has, as shown; absent for several together. */
  sides?: readonly [one: string, other: string];
  /** What it adds on the way from one to the other: "+12.3 points". */
  change: string;
  /** The same as a share of the gap: "68%"; empty where shares of the gap say little. */
  share: string;
  /** Its bar on a track from 0 to 1, from zero to its end. */
  span: readonly [from: number, to: number];
  tone: 'adds' | 'takes' | 'none';
  /** What it does alone, and what it holds; empty for nothing worth saying. */
  note: string;
}

export interface CruxRows {
  /** What divides the two, in a few sentences to paste into a thread. */
  lead: string;
  /** What else is to be said, a paragraph each. */
  words: string[];
  /** The largest part first; empty where nothing moves the margin. */
  rows: CruxRow[];
  /** The row under them, to which they add up. */
  total: { label: string; change: string; share: string };
  /** Where zero lies on the track of the bars. */
  zero: number;
  /** What both agree on, a sentence each. */
  agreed: string[];
}

/** Parts that come to more than so many gaps, one way and the other, cancel: shares of so small a gap say nothing. */
const MOST_GAPS = 4;

const NO_ROWS = { words: [], rows: [], total: { label: '', change: '', share: '' }, zero: 0, agreed: [] };

/** @param names what the two are called: "A", "B" */
export function cruxRows(crux: Crux, names: Names): CruxRows {
  const [a, b] = names;
  switch (crux.kind) {
    case 'same':
      return { ...NO_ROWS, lead: `${a} and ${b} are the same: every number, and all that is counted.` };
    case 'not-defined': {
      const whose = crux.side === undefined ? '' : `${crux.side === 'one' ? a : b} has no margin. `;
      return { ...NO_ROWS, lead: `There is no gap to take apart. ${whose}${sentenceCase(crux.why)}` };
    }
    case 'crux':
      return rowsOf(crux, names);
    default:
      return crux satisfies never;
  }
}

function rowsOf(crux: FoundCrux, names: Names): CruxRows {
  const { gap, movers } = crux;
  const { of, apart } = marginText(crux, gap.figure);
  const shown = movers.filter(({ matters }) => matters).toSorted((x, y) => y.change.abs().comparedTo(x.change.abs()));
  const small = movers.filter(({ matters }) => !matters);
  const rest = small.reduce((sum, { change }) => sum.plus(change), ZERO);
  const changes = [...shown.map(({ change }) => change), ...(rest.isZero() ? [] : [rest])];
  const [low, high] = [Decimal.min(0, ...changes), Decimal.max(0, ...changes)];
  const at = (value: Decimal) => (high.eq(low) ? 0 : toFloat(value.minus(low).div(high.minus(low))));
  const cancels = doCancel(crux);
  const row = (label: string, change: Decimal): CruxRow => ({
    label,
    change: apart(change),
    share: cancels ? '' : showQuantity(exactText(change.div(gap.total)), 'share'),
    span: [at(ZERO), at(change)],
    tone: change.isZero() ? 'none' : change.gt(0) ? 'adds' : 'takes',
    note: '',
  });
  const matter = shown.map((mover): CruxRow => {
    const [first, ...more] = mover.differences as [Difference, ...Difference[]];
    if (more.length > 0)
      return {
        ...row(`${mover.differences.length} smaller differences, together`, mover.change),
        note: listText(
          mover.differences.map((each) => labelOf(crux, each)),
          8,
        ),
      };
    return {
      ...row(labelOf(crux, first), mover.change),
      sides: sidesText(crux, first),
      note: noteOf(crux, mover, first, names),
    };
  });
  return {
    lead: leadText(crux, names, cancels),
    words: moreText(crux, names),
    rows: [...matter, ...(rest.isZero() ? [] : [row('What does not matter, together', rest)])],
    total: {
      label: `From ${names[0]}’s ${of(gap.from)} to ${names[1]}’s ${of(gap.to)}`,
      change: gap.total.isZero() ? 'no gap' : apart(gap.total),
      share: cancels ? '' : showQuantity('1', 'share'),
    },
    zero: at(ZERO),
    agreed: agreedText(crux),
  };
}

const ZERO = new Decimal(0);

/** Whether parts that go one way and the other are large beside what is left of them. */
function doCancel({ gap }: FoundCrux): boolean {
  const both = gap.parts.reduce((sum, part) => sum.plus(part.abs()), ZERO);
  return gap.total.isZero() || both.gt(gap.total.abs().times(MOST_GAPS));
}

function noteOf(crux: FoundCrux, mover: Mover, difference: Difference, names: Names): string {
  const { signs } = crux;
  const held = difference.kind === 'count' ? linesText(crux, names) : '';
  const turn = (place: 0 | 1) => {
    const move = place === 0 ? mover.toOther : mover.toOne;
    if (!move.flips) return '';
    const turns = turnsText(crux, mover, move.turns);
    return `${names[place]}’s ${SIGN_WORDS[signs[place]].replace(/^a /, '')} to ${SIGN_WORDS[signs[1 - place] as keyof typeof SIGN_WORDS]}${turns === '' ? '' : ` at ${turns}`}`;
  };
  const turned = [turn(0), turn(1)].filter((part) => part !== '').join(', and ');
  return [held, turned === '' ? '' : `Alone turns ${turned}.`, closesText(crux, mover, names)]
    .filter((part) => part !== '')
    .join(' ');
}

/** How much of the gap it closes from each side, where that depends on the side. */
function closesText(crux: FoundCrux, { share, toOther, toOne }: Mover, [a, b]: Names): string {
  const [there, back] = [toOther.closes, toOne.closes];
  if (doCancel(crux) || share === undefined || there === undefined || back === undefined) return '';
  if ([there, back].every((closes) => closes.minus(share).abs().lt('0.0005'))) return '';
  const told = (closes: Decimal) => {
    const share = showQuantity(exactText(closes.abs()), 'share');
    return closes.lt(0) ? `widens the gap by ${share}` : `closes ${share} of the gap`;
  };
  return `Alone it ${told(there)} from ${a}’s side, and ${told(back)} from ${b}’s.`;
}

/** Which lines one counts and the other does not. */
function linesText({ one, other }: FoundCrux, names: Names): string {
  const only = [one, other].map(({ definition, state }, place) => {
    const there = (place === 0 ? other : one).state.boundary;
    return definition.lines
      .filter(({ id }) => state.boundary.includes(id) && !there.includes(id))
      .map(({ label }) => quoted(label));
  });
  return only
    .map((labels, place) => (labels.length === 0 ? '' : `Only ${names[place]} counts ${listText(labels, 5)}.`))
    .filter((part) => part !== '')
    .join(' ');
}
