/** Prices beside one another, each filled with what one cost takes of it, and levels across them all. */
import { decimal, exactText } from '#model/decimal.ts';
import { showQuantity } from '#numbers/number-style.ts';

/** An amount of money as a cell has it, and what it is called. */
export interface Amount {
  words: string;
  /** Exact decimal; empty where there is none. */
  value: string;
  /** As shown: "$0.817". */
  text: string;
}

interface Column {
  /** Heights from the bottom, 0 to 1 of the picture: what of the price goes to the cost, what is left of it, what it lacks. */
  cost: number;
  left: number;
  lack: number;
  /** What is left or lacks, as shown without its sign: "$1.41". */
  difference: string;
  /** What that is. */
  verdict: 'left' | 'short' | 'nothing left';
}

export interface Level {
  /** 0 to 1 from the bottom; 1 where the amount lies above the picture. */
  at: number;
  words: string;
  /** As shown, with an arrow where it lies above the picture. */
  amount: string;
  isBeyond: boolean;
}

export interface ColumnsPicture {
  columns: Column[];
  /** The cost first. */
  levels: Level[];
  sentence: string;
}

/**
 * The highest price is the picture's top, so that a hand on the cost moves no scale.
 * @param cost what each price is held against
 * @param other a further level
 */
export function columnsPicture(prices: readonly Amount[], cost: Amount, other?: Amount): ColumnsPicture {
  const costs = Number(cost.value);
  const highest = Math.max(...prices.map(({ value }) => Number(value)));
  const top = highest > 0 ? highest : Math.max(costs, 1);
  const place = (amount: number) => Math.min(amount / top, 1);
  const columns = prices.map(({ value }): Column => {
    const difference = decimal(value || '0').minus(decimal(cost.value || '0'));
    const paid = place(Math.min(Number(value), costs));
    const [price, serving] = [place(Number(value)), place(costs)];
    return {
      cost: paid,
      left: Math.max(price - paid, 0),
      lack: Math.max(serving - price, 0),
      difference: showQuantity(exactText(difference.abs()), 'USD'),
      verdict: difference.isZero() ? 'nothing left' : difference.isNegative() ? 'short' : 'left',
    };
  });
  const level = ({ words, value, text }: Amount): Level => {
    const isBeyond = Number(value) > top;
    return { at: place(Number(value)), words, amount: isBeyond ? `${text} ↑` : text, isBeyond };
  };
  const covered = columns.filter(({ verdict }) => verdict !== 'short').length;
  return {
    columns,
    levels: [level(cost), ...(other ? [level(other)] : [])],
    sentence: `At ${cost.text} for serving, ${covering(covered, prices.length)}.`,
  };
}

function covering(covered: number, all: number): string {
  if (covered === 0) return `none of the ${all} prices covers it`;
  if (covered === all) return `all ${all} prices cover it`;
  return `${covered} of the ${all} prices ${covered === 1 ? 'covers' : 'cover'} it`;
}
