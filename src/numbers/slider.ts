/** A slider's track, 0 to 1000, against an input's values. Values are text; a float only carries a position. */
import type { InputDefinition } from '#model/economics/definition.ts';
import { compareDecimals } from './decimal-text.ts';

export const TRACK = 1000;

type Track = Pick<InputDefinition, 'minimum' | 'maximum' | 'low' | 'scale' | 'step'>;

/** On a log track that reaches 0, the leftmost stop is 0 and the log part starts here. */
const logStart = (input: Track): number => {
  const minimum = Number(input.minimum);
  return minimum > 0 ? minimum : (Number(input.low) || Number(input.maximum) / 1e6) / 1000;
};

const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0;

/** A float as plain decimal text without a tail of zeros. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(Math.min(decimals, 20));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Three significant digits, so that a dragged number is one a person would write. */
function threeDigits(value: number): string {
  if (value === 0) return '0';
  const decimals = 2 - Math.floor(Math.log10(Math.abs(value)));
  if (decimals >= 0) return plain(value, decimals);
  const grain = 10 ** -decimals;
  return plain(Math.round(value / grain) * grain, 0);
}

/** The value of a place on the track, as a float for curves. */
export function trackValue(input: Track, position: number): number {
  const share = Math.min(1, Math.max(0, position / TRACK));
  const [minimum, maximum] = [Number(input.minimum), Number(input.maximum)];
  if (input.scale === 'linear') return minimum + share * (maximum - minimum);
  if (share === 0) return minimum;
  const start = logStart(input);
  return start * (maximum / start) ** share;
}

/** The text a slider gives at a place on its track: on a linear scale a whole number of steps from the minimum. */
export function valueAt(input: Track, position: number): string {
  if (position <= 0) return input.minimum;
  if (position >= TRACK) return input.maximum;
  const value = trackValue(input, position);
  if (input.scale === 'log') return threeDigits(value);
  const minimum = Number(input.minimum);
  const step = Number(input.step);
  return plain(
    minimum + Math.round((value - minimum) / step) * step,
    Math.max(decimalsIn(input.step), decimalsIn(input.minimum)),
  );
}

/** Where a value stands on the track, 0 to 1000; ends for values outside. */
export function positionOf(input: Track, text: string): number {
  const value = Number(text);
  const [minimum, maximum] = [Number(input.minimum), Number(input.maximum)];
  if (value <= minimum) return 0;
  if (value >= maximum) return TRACK;
  const start = logStart(input);
  const share =
    input.scale === 'linear'
      ? (value - minimum) / (maximum - minimum)
      : value <= start
        ? 0
        : Math.log(value / start) / Math.log(maximum / start);
  return share * TRACK;
}

/** Where keys set out from, and what they stop at besides. */
export interface Stops {
  /** The value last set by other means: the grid of stops runs through it. */
  anchor: string;
  /** What the page started with, where that is a number. */
  start?: string | undefined;
}

/** Places on the track from one stop to the next on a log scale: one step would be nothing at one end or all at the other. */
const STRIDE = TRACK / 100;
/** More stops than this are never one by rounding. */
const MOST_ALIKE = 101;

/** The stop so many steps from the anchor: always the same text for the same number. */
function stopAt(input: Track, anchor: string, steps: number): string {
  if (steps === 0) return anchor;
  if (input.scale === 'log') return valueAt(input, positionOf(input, anchor) + steps * STRIDE);
  const own = decimalsIn(input.step);
  // A quotient has 40 digits, which its neighbors need not have.
  return plain(Number(anchor) + steps * Number(input.step), Math.max(own, Math.min(decimalsIn(anchor), own + 3)));
}

/** About how many steps a value lies from the anchor. */
const stepsBetween = (input: Track, anchor: string, text: string): number =>
  input.scale === 'log'
    ? (positionOf(input, text) - positionOf(input, anchor)) / STRIDE
    : (Number(text) - Number(anchor)) / Number(input.step);

/**
 * The next stop of keys and steppers: of the grid through the anchor, the start and both ends, the nearest beyond the value. So steps
 * there and as many back lead to the same text, and what was published is passed by none.
 */
export function stepFrom(
  input: Track,
  text: string,
  direction: 1 | -1,
  { anchor, start }: Stops = { anchor: text },
): string {
  const { minimum, maximum } = input;
  const isBeyond = (value: string) => compareDecimals(value, text) * direction > 0;
  const isInside = (value: string) => compareDecimals(value, minimum) >= 0 && compareDecimals(value, maximum) <= 0;
  const candidates = [anchor, minimum, maximum, ...(start === undefined ? [] : [start])].filter(isBeyond);
  const about = Math.round(stepsBetween(input, anchor, text));
  // Rounding may make neighbors one, so the next that differs may be some steps away; past an end there is none.
  for (let steps = about - direction; Math.abs(steps - about) <= MOST_ALIKE; steps += direction) {
    const value = stopAt(input, anchor, steps);
    if (!isBeyond(value)) continue;
    if (isInside(value)) candidates.push(value);
    break;
  }
  return (
    candidates.reduce<string | undefined>(
      (nearest, one) => (nearest === undefined || compareDecimals(one, nearest) * direction < 0 ? one : nearest),
      undefined,
    ) ?? text
  );
}
