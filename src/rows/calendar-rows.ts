/** A line of generations on one calendar: months across, money as area, and under it the cash of the lab that pays for them all. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { vintagesOf, type Vintages } from '#model/economics/lenses/vintages.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';

export interface CalendarModel {
  name: string;
  /** Amounts with their signs: "−$100 million" on building it, "+$200 million" left by its sales. */
  spent: string;
  left: string;
  /** Serving takes more than the sales bring in. */
  loss: boolean;
  /** Places on the calendar, 0 to 1: it is built until `launch`, and sold from then on. */
  from: number;
  launch: number;
  to: number;
  /** Thickness of both blocks, as shares of the room that all models have together. An area is an amount, on one scale for all. */
  built: number;
  sold: number;
}

interface CalendarPeriod {
  from: number;
  to: number;
  /** Cash as a share of the span from the lowest to the highest of all periods, with 0 in it: −1 to 1. */
  cash: number;
  /** In the picture's unit, with its sign: "−0.8"; empty for a column with no room. */
  amount: string;
  /** What stands over its column: "Year 1", then "2"; empty for a column with no room. */
  head: string;
}

export interface CalendarPicture {
  /** Empty where nothing is defined. */
  models: CalendarModel[];
  periods: CalendarPeriod[];
  /** How far down the zero line lies between the highest and the lowest cash, 0 to 1. */
  zero: number;
  /** What the periods’ amounts are in: "billions of dollars". */
  unit: string;
  /** How much of all spending is in the last model; empty for a single one. */
  newest: string;
  /** What the picture comes to, in a sentence. */
  sentence: string;
}

const UNITS = [
  [12, 'trillions of dollars'],
  [9, 'billions of dollars'],
  [6, 'millions of dollars'],
] as const;

/** More columns than this have no room for an amount each. */
const ROOMY = 9;

/** @throws RangeError for a case that declares no vintages */
export function calendarPicture(evaluation: Evaluation): CalendarPicture {
  const result = vintagesOf(evaluation);
  if (result.kind === 'not-defined') {
    const sentence = `There are no models to draw: ${result.why}.`;
    return { models: [], periods: [], zero: 0.5, unit: '', newest: '', sentence };
  }
  const { generations, interval, periods } = result;
  const months = toFloat(interval);
  const overlap = overlapOf(evaluation);
  const end = months * (generations.length + 1) + overlap;
  const inYears = months === 12;
  const cash = periods.map((period) => toFloat(period.cash));
  const [high, low] = [Math.max(0, ...cash), Math.min(0, ...cash)];
  const [power, unit] = UNITS.find(([tens]) => Math.max(high, -low) >= 10 ** tens) ?? [0, 'dollars'];
  const crowded = periods.length > ROOMY;
  return {
    models: modelsOf(result, overlap, end),
    periods: periods.map((period, place) => {
      const [from, to] = [months * place, Math.min(months * (place + 1), end)];
      const here = cash[place] ?? 0;
      const narrow = (to - from) * 2 <= months;
      const untold = narrow || (crowded && here !== high && here !== low);
      const head = inYears ? place + 1 : Number(to.toFixed(1));
      return {
        from: from / end,
        to: to / end,
        cash: share(here, high - low),
        amount: untold ? '' : inUnit(period.cash.div(10 ** power)),
        head:
          narrow || (crowded && place % 2 === 1) ? '' : place > 0 ? `${head}` : `${inYears ? 'Year' : 'Month'} ${head}`,
      };
    }),
    zero: high > low ? high / (high - low) : 0.5,
    unit,
    newest: newestOf(result),
    sentence: verdictOf(result, inYears ? 'year' : 'period'),
  };
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** Months for which a model is sold beside its successor. */
function overlapOf(evaluation: Evaluation): number {
  const asked = evaluation.definition.lenses?.vintages?.['overlap'];
  const months = asked && evaluation.work(asked);
  return months instanceof Decimal ? toFloat(months) : 0;
}

/**
 * @param overlap months for which a model is sold beside its successor
 * @param end months from the first day of building to the last sale
 */
function modelsOf({ interval, generations }: Vintages, overlap: number, end: number): CalendarModel[] {
  const months = toFloat(interval);
  /** A thickness is what is spent or left in one interval. */
  const rates = generations.map(({ spent, left }) => ({
    built: toFloat(spent),
    sold: (Math.abs(toFloat(left)) * months) / (months + overlap),
  }));
  const room = rates.reduce((sum, { built, sold }) => sum + Math.max(built, sold), 0);
  return generations.map(({ generation, spent, left }, place) => ({
    name: `Model ${generation}`,
    spent: money(spent.neg()),
    left: money(left),
    loss: left.lt(0),
    from: (months * place) / end,
    launch: (months * (place + 1)) / end,
    to: (months * (place + 2) + overlap) / end,
    built: share(rates[place]?.built ?? 0, room),
    sold: share(rates[place]?.sold ?? 0, room),
  }));
}

function newestOf({ generations }: Vintages): string {
  const all = generations.reduce((sum, { spent }) => sum.plus(spent), new Decimal(0));
  const last = generations.at(-1);
  if (last === undefined || generations.length === 1 || all.isZero()) return '';
  return `${exactText(last.spent.div(all).times(100).toDecimalPlaces(0))}% of all spending is in the newest`;
}

function verdictOf({ generations: [first], verdict }: Vintages, period: string): string {
  if (verdict.kind === 'none-pays') return 'No model pays for itself.';
  const model = `Each model ${first?.kept.isZero() ? 'just pays' : 'pays'} for itself, and the lab`;
  return verdict.kind === 'both-pay'
    ? `${model} has cash to spare from ${period} ${verdict.from} on.`
    : `${model} loses money as long as it builds.`;
}

const signed = (value: Decimal, unit: string) => `${value.gt(0) ? '+' : ''}${showQuantity(exactText(value), unit)}`;
const money = (value: Decimal) => signed(value, 'USD');

/** To three digits, and at most hundredths: it stands over a narrow column. */
function inUnit(value: Decimal): string {
  const short = value.toSignificantDigits(3).toDecimalPlaces(2);
  return short.isZero() && !value.isZero() ? '≈ 0' : signed(short, 'ratio');
}
