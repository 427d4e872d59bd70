/** Where keys and steppers stop, so that they lead back to where they set out from. */
import { compareDecimals } from './decimal-text.ts';
import { decimalsIn, plain, positionOf, TRACK, valueAt, type Track } from './slider.ts';

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
