/** A slider's track, 0 to 1000, against an input's values. Values are text; a float only carries a position. */
import type { InputDefinition } from '#model/economics/definition.ts';

export const TRACK = 1000;

export type Track = Pick<InputDefinition, 'minimum' | 'maximum' | 'range' | 'default' | 'scale' | 'step'>;

/**
 * On a log track that reaches 0, the leftmost stop is 0 and the log part starts here: as far below what is plausible (or known) as the track goes
 * above it, but no further than a thousandth.
 */
const logStart = (input: Track): number => {
  const [minimum, maximum] = [Number(input.minimum), Number(input.maximum)];
  if (minimum > 0) return minimum;
  const low = Number(input.range?.[0] ?? input.default ?? 0) || maximum / 1e6;
  return Math.max(low / 1000, low ** 2 / maximum);
};

export const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0;

/** A float as plain decimal text without a tail of zeros. */
export function plain(value: number, decimals: number): string {
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
