/** How sure a margin is: as rows for its pictures, and in words. */
import { Decimal, exactText } from '#model/decimal.ts';
import { valueOf, type Evaluation } from '#model/economics/evaluation.ts';
import { isOwn } from '#model/economics/own-start.ts';
import type { Outlook, OutlookQuestion } from '#model/uncertainty/outlook.ts';
import { DRAWS } from '#model/uncertainty/sample.ts';
import { spreadOf, uncertainInputs } from '#model/uncertainty/spreads-of.ts';
import { tornadoOf, type Swing } from '#model/uncertainty/tornado.ts';
import { toFloat } from '#model/to-float.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { inputText, showQuantity } from '#numbers/number-style.ts';
import { boundaryName } from '#wording/boundary-name.ts';

/** What many draws of a margin come to, on a track from 0 to 1. */
export interface OutlookRow {
  /** Where nine draws in ten lie, and where half of them do. */
  wide: readonly [from: number, to: number];
  half: readonly [from: number, to: number];
  middle: number;
  /** The margin as the inputs stand. */
  point: number;
  /** Where the margin is zero, if that is on the track. */
  zero: number | undefined;
  /** The track's ends, as shown. */
  low: string;
  high: string;
}

/** How far a margin moves with one input, on the track of all of them. */
export interface SwingRow {
  label: string;
  /** The input's low and high, as shown: "$0.50 to $12". */
  range: string;
  /** The margin at each, as shown. */
  low: string;
  high: string;
  lowLoses: boolean;
  highLoses: boolean;
  /** From the margin as it stands to the margin at the low, and at the high; absent where one is not defined. */
  toLow?: readonly [from: number, to: number];
  toHigh?: readonly [from: number, to: number];
}

/** What is drawn: the share of price that is left, under the reader's own boundary and policy. */
const FIGURE = 'margin_ratio';
/** Inputs that move a result less than these do are left to the table of figures. */
const MOST_SWINGS = 6;
/** Further than this below the rest a bar is cut; its figures stand beside it. */
const LOWEST = -2;

export interface UncertaintyView {
  outlook?: OutlookRow;
  words: string[];
  swings: SwingRow[];
  /** What stands under the swings, where some are left out or cut. */
  note: string;
}

/** The ranges of a case are of what is known of others. */
const OWN = 'These numbers are your own: how far each may be off only you can say, so that no draws are made.';

/** What another thread is asked; `undefined` where no input has a range, or there is no margin. */
export function outlookQuestion(evaluation: Evaluation, seed: number): OutlookQuestion | undefined {
  const { cells } = evaluation.table();
  const uncertain = uncertainInputs(evaluation.definition, evaluation.state, cells, FIGURE);
  if (isOwn(evaluation.definition, evaluation.state)) return undefined;
  if (uncertain.length === 0 || !isDefined(valueOf(evaluation.figure(FIGURE)))) return undefined;
  return { cells: [...cells.values()], figure: FIGURE, spreads: uncertain.map(spreadOf), seed, draws: DRAWS };
}

const share = (value: Decimal) => showQuantity(exactText(value), 'share');
/** A drawn margin, to the digits that draws can give. */
const drawn = (value: number) => share(new Decimal(value.toPrecision(12)));

export function uncertaintyView(evaluation: Evaluation, outlook: Outlook | undefined): UncertaintyView {
  if (isOwn(evaluation.definition, evaluation.state)) return { words: [OWN], swings: [], note: '' };
  const point = valueOf(evaluation.figure(FIGURE));
  if (!isDefined(point))
    return { words: [`There is no margin to be sure of: ${point.notDefined}.`], swings: [], note: '' };
  const swings = tornadoOf(evaluation, FIGURE);
  if (swings.length === 0)
    return {
      words: ['Settled: each input that the margin stands on is taken from a record or given, and none is uncertain.'],
      swings: [],
      note: '',
    };
  const counted = boundaryName(evaluation.definition, evaluation.state);
  const shown = swings.slice(0, MOST_SWINGS);
  const rows = swingRows(shown, point);
  return {
    ...(outlook && { outlook: outlookRow(outlook, toFloat(point)) }),
    words: [
      ...(outlook ? [drawWords(outlook, counted), bandWords(outlook, point)] : []),
      strongestWords(swings[0], point),
    ],
    swings: rows.swings,
    note: [
      swings.length > shown.length ? `The other ${swings.length - shown.length} inputs move it less.` : '',
      rows.cut ? 'Bars that reach the left edge go on.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function drawWords({ draws, defined, gains }: Outlook, counted: string): string {
  const all = showQuantity(String(draws), 'ratio', 'count');
  if (defined === 0) return `Counting ${counted}, none of ${all} draws has a margin.`;
  const some =
    gains === defined
      ? `the margin is zero or more in each of ${all} draws`
      : gains === 0
        ? `the margin is below zero in each of ${all} draws`
        : `the margin is zero or more in ${share(new Decimal(gains).div(defined))} of ${all} draws`;
  const left =
    defined < draws ? `, leaving out ${share(new Decimal(draws - defined).div(draws))} in which there is none` : '';
  return `Counting ${counted}, ${some}${left}.`;
}

function bandWords({ band, defined }: Outlook, point: Decimal): string {
  const [low, lower, , upper, high] = band as [number, number, number, number, number];
  if (defined === 0) return '';
  return `Half of the draws lie between ${drawn(lower)} and ${drawn(upper)}, nine in ten between ${drawn(low)} and ${drawn(high)}. As the inputs stand it is ${share(point)}.`;
}

function strongestWords(strongest: Swing | undefined, point: Decimal): string {
  if (strongest === undefined) return '';
  const { input, others, atLow, atHigh } = strongest;
  const label = [input, ...others.map((one) => one.input)].map((one) => `“${one.label}”`).join(' with ');
  if (!isDefined(atLow) || !isDefined(atHigh))
    return `The margin is not defined over the whole range of any input; ${label} comes first.`;
  const turns = !atLow.lt(0) !== !atHigh.lt(0);
  return `What carries the result most is ${label}: over its range the margin goes from ${share(atLow)} to ${share(atHigh)}${turns ? ', across zero' : point.lt(0) ? ', below zero throughout' : ', above zero throughout'}.`;
}

/** "1 billion tokens a day", "10 billion tokens a day": the words that both end in are said once. */
function rangeText(low: string, high: string): string {
  const [first, last] = [low.split(' '), high.split(' ')];
  let same = 0;
  while (same < first.length - 1 && first.at(-1 - same) === last.at(-1 - same)) same += 1;
  return `${first.slice(0, first.length - same).join(' ')} to ${high}`;
}

/** A track wide enough for all of these, with a little room. */
function trackOf(values: readonly number[]): { at: (value: number) => number; low: number; high: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || 0.1) * 0.04;
  const [from, to] = [low - room, high + room];
  return { at: (value) => Math.min(1, Math.max(0, (value - from) / (to - from))), low: from, high: to };
}

function outlookRow({ band, defined }: Outlook, point: number): OutlookRow | undefined {
  if (defined === 0) return undefined;
  const [low, lower, middle, upper, high] = band as [number, number, number, number, number];
  const { at, low: from, high: to } = trackOf([low, high, point]);
  return {
    wide: [at(low), at(high)],
    half: [at(lower), at(upper)],
    middle: at(middle),
    point: at(point),
    zero: from < 0 && to > 0 ? at(0) : undefined,
    low: drawn(low),
    high: drawn(high),
  };
}

function swingRows(swings: readonly Swing[], point: Decimal): { swings: SwingRow[]; cut: boolean } {
  const stands = toFloat(point);
  const ends = swings
    .flatMap(({ atLow, atHigh }) => [atLow, atHigh])
    .filter(isDefined)
    .map(toFloat);
  const floor = Math.min(LOWEST, stands);
  const track = trackOf([stands, ...ends.map((end) => Math.max(end, floor))]);
  const bar = (value: Value): readonly [number, number] | undefined =>
    isDefined(value) ? [track.at(stands), track.at(toFloat(value))] : undefined;
  const text = (value: Value) => (isDefined(value) ? share(value) : 'not defined');
  const loses = (value: Value) => isDefined(value) && value.lt(0);
  const rows = swings.map((swing): SwingRow => {
    const { atLow, atHigh, others, together } = swing;
    const [toLow, toHigh] = [bar(atLow), bar(atHigh)];
    const ranges = [swing, ...others].map((one) => {
      const { input, low, high } = one;
      const [from, to] = [low, high].map((end) => inputText(exactText(end), input.unit)) as [string, string];
      return one.together?.falls === together?.falls ? rangeText(from, to) : rangeText(to, from);
    });
    return {
      label: [swing, ...others].map(({ input }) => input.label).join('; with it, '),
      range: ranges.join('; '),
      low: text(atLow),
      high: text(atHigh),
      lowLoses: loses(atLow),
      highLoses: loses(atHigh),
      ...(toLow && { toLow }),
      ...(toHigh && { toHigh }),
    };
  });
  return { swings: rows, cut: ends.some((end) => end < floor) };
}
