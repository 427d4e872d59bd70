import { decimal, exactText } from '#model/decimal.ts';
import { showQuantity } from '#numbers/number-style.ts';
import type { GuessStop } from './guess-place.ts';

const GUESS_STOPS = 50;

/**
 * The places that a guess can be made at, from the low end to the high one: each a number that a person would write.
 * @param unit the figure's own
 * @throws RangeError for ends that are no numbers in order, or a logarithmic scale that does not begin above zero
 */
export function guessStops(
  { low, high, scale, style }: { low: string; high: string; scale?: string | undefined; style?: string | undefined },
  unit: string,
): GuessStop[] {
  const [from, to] = [Number(low), Number(high)];
  if (!(from < to)) throw new RangeError(`a guess goes from a number to a larger one: ${low} to ${high} is not that`);
  if (scale === 'log' && from <= 0) throw new RangeError(`a logarithmic guess begins above 0, not at ${low}`);
  return Array.from({ length: GUESS_STOPS + 1 }, (_, place) => {
    const share = place / GUESS_STOPS;
    const exactly = scale === 'log' ? from * (to / from) ** share : from + share * (to - from);
    // Two digits of a value, or of the span where steps are even.
    const grain = 10 ** (Math.floor(Math.log10(scale === 'log' ? exactly : to - from)) - (scale === 'log' ? 1 : 2));
    const value = Number((Math.round(exactly / grain) * grain).toPrecision(12));
    return { value, text: guessed(showQuantity(exactText(decimal(value.toString())), unit, style)) };
  });
}

/** A guess is as round as it was made: "−55%", "$32". */
const guessed = (text: string): string => text.replace(/\.0+(?!\d)/, '');
