/** What one sale costs as sales double and double again: what is paid once or by the month halves each time, the rest stays. */
import { Decimal, exactText } from '#model/decimal.ts';
import { behaviorOf } from '#model/economics/boundary.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { Behavior } from '#model/economics/words.ts';
import { isDefined } from '#model/formula/value.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { countInWords } from '#wording/count-in-words.ts';

/** Columns: sales as they are, then twice, four times, and so on. */
export const DOUBLINGS = 7;
/** The picture's top, in prices. What costs more is cut off there. */
export const DOUBLINGS_TOP = 3;

/** From the bottom of a column up: what a doubling leaves alone, then what it halves. */
const ORDER: readonly { behavior: Behavior; words: string; halves: boolean }[] = [
  { behavior: 'unit', words: 'with each sale: stays', halves: false },
  { behavior: 'step', words: 'machines: bought again', halves: false },
  { behavior: 'customer', words: 'winning buyers: paid again', halves: false },
  { behavior: 'period', words: 'by the month: halves', halves: true },
  { behavior: 'build', words: 'paid once: halves', halves: true },
];

interface DoublingsLayer {
  behavior: Behavior;
  /** What a doubling does to it. */
  words: string;
  /** For one sale as sales are now, as shown: "$6.66". */
  amount: string;
  /** Its upper edge in each column, in prices. */
  tops: number[];
}

export interface DoublingsPicture {
  /** From the bottom up, those that cost nothing left out; empty where there is no price to measure them by. */
  layers: DoublingsLayer[];
  /** As shown: "$0.724". */
  price: string;
  /** How far the first column goes, where that is above the top: "up to 9.5 times the price". */
  beyond: string;
  /** After how many doublings the price covers the cost, in words. */
  sentence: string;
}

/** Every line counts, whatever the reader's boundary; financing does not. */
export function doublingsPicture({ definition, state, table }: Evaluation): DoublingsPicture {
  const cells = table();
  const take = (cell: string) => {
    const value = cells.value(cell);
    return isDefined(value) ? value : new Decimal(NaN);
  };
  const price = take('price');
  const amounts = ORDER.map((kind) => ({
    ...kind,
    amount: definition.lines
      .filter((line) => !line.financing && behaviorOf(line, state.behaviors) === kind.behavior)
      .reduce((sum, { id }) => sum.plus(take(lineCell(id))), new Decimal(0)),
  }));
  const sum = (halves: boolean) =>
    amounts.reduce((all, one) => (one.halves === halves ? all.plus(one.amount) : all), new Decimal(0));
  const [stays, melts] = [sum(false), sum(true)];
  const total = stays.plus(melts);
  if (!price.gt(0) || !total.isFinite())
    return { layers: [], price: '', beyond: '', sentence: 'There is no price to hold the cost against.' };
  const tops = Array.from({ length: DOUBLINGS }, () => 0);
  return {
    layers: amounts
      .filter(({ amount }) => amount.gt(0))
      .map(({ behavior, words, halves, amount }) => {
        const prices = toFloat(amount.div(price));
        tops.forEach((top, place) => (tops[place] = top + (halves ? prices / 2 ** place : prices)));
        return { behavior, words, amount: money(amount), tops: [...tops] };
      }),
    price: money(price),
    beyond: total.gt(price.times(DOUBLINGS_TOP))
      ? `up to ${showQuantity(exactText(total.div(price).toSignificantDigits(2)), 'ratio')} times the price`
      : '',
    sentence: verdict(stays, melts, price),
  };
}

function verdict(stays: Decimal, melts: Decimal, price: Decimal): string {
  if (stays.plus(melts).lte(price)) return 'The price covers it as it is.';
  const room = price.minus(stays);
  if (!room.gt(0)) return `The price never covers it: ${money(stays)} of it stays.`;
  const doublings = Math.ceil(Math.log2(toFloat(melts.div(room))));
  return `The price covers it after ${countInWords(doublings)} doubling${doublings === 1 ? '' : 's'} of sales.`;
}

const money = (value: Decimal) => showQuantity(exactText(value), 'USD');
