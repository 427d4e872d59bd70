/** Bills beside what there is to pay them from, as squares whose area is money. */
import { showQuantity } from '#numbers/number-style.ts';
import { isMillions } from '#numbers/units.ts';

/** The side of the frame, which stands for what there is, in hundredths of the picture's side. */
export const FRAME = 53;
/** The picture's side. A bill of more than about three and a half times what there is is cut off there. */
export const PICTURE = 100;

/** Less is what rounding leaves. */
const DOLLAR = 1;

export interface Square {
  /** The side of the bill's square, 0 to `PICTURE`. */
  bill: number;
  /** The side of what the frame covers of the bill, 0 to `FRAME`. */
  covered: number;
  /** Whether there is something to pay from; the frame is empty where not. */
  room: boolean;
  /** Whether the bill's square is larger than the picture. */
  cut: boolean;
  /** The bill as a part of what there is, in words: "6.8% of it". */
  words: string;
}

/**
 * An amount in dollars, for a picture.
 * @param value exact decimal, empty where it is not defined
 * @param unit "USD" or "MUSD"
 */
export const dollarsOf = (value: string, unit: string): number | undefined =>
  value === '' ? undefined : Number(value) * (isMillions(unit) ? 1e6 : 1);

/**
 * A bill drawn on the scale on which what there is to pay it from fills the frame.
 * @param bill in dollars; undefined where it cannot be worked out
 * @param room what there is to pay it from, in dollars; negative is a loss
 */
export function square(bill: number | undefined, room: number | undefined): Square {
  const none = { bill: 0, covered: 0, room: false, cut: false };
  if (bill === undefined || room === undefined) return { ...none, words: 'cannot be worked out here' };
  const loss = room <= -DOLLAR;
  if (bill <= 0) return { ...none, room: room >= DOLLAR, words: loss ? 'no bill, and serving is a loss' : 'no bill' };
  if (room < DOLLAR)
    return { ...none, bill: PICTURE, cut: true, words: loss ? 'serving is a loss' : 'serving leaves nothing' };
  const part = bill / room;
  const side = FRAME * Math.sqrt(part);
  const cut = side > PICTURE;
  return {
    bill: rounded(Math.min(side, PICTURE)),
    covered: rounded(Math.min(side, FRAME)),
    room: true,
    cut,
    words: `${part > 1 ? `${times(part, 'times')} times as much` : `${times(part, 'percent')} of it`}${cut ? ', cut off here' : ''}`,
  };
}

const rounded = (side: number) => Number(side.toFixed(2));
/** No more digits than a picture tells. */
const times = (part: number, style: string) => showQuantity(Number(part.toPrecision(3)).toFixed(6), 'ratio', style);
