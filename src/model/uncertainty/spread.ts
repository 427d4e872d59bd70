/**
 * What an input may be, as a distribution: as likely below the value it has as above it, and evenly spread on either side, on the
 * input's own scale. Where the value is an end of what it may be, nothing is known of a middle, and it is spread evenly from low to high.
 * Nothing is claimed but a low, a high and a middle, which is what is known.
 */
export interface Spread {
  /** The input, or another cell. */
  id: string;
  low: number;
  middle: number;
  high: number;
  scale: 'linear' | 'log';
  /** What moves it, where one unknown moves several: those of the same name are drawn as one. */
  unknown?: string;
  /** Whether it goes to its low as the others of its unknown go to their high. */
  falls?: boolean;
}

/** A value of the input. @param share 0 to 1: the share of all values that lie below it */
export function valueAt({ low, middle, high, scale }: Spread, share: number): number {
  if (middle <= low || middle >= high) return between(low, high, share, scale);
  return share < 0.5 ? between(low, middle, share * 2, scale) : between(middle, high, share * 2 - 1, scale);
}

/** A log scale that reaches zero or below is taken as linear. */
function between(from: number, to: number, share: number, scale: Spread['scale']): number {
  return scale === 'log' && from > 0
    ? Math.exp(Math.log(from) + share * (Math.log(to) - Math.log(from)))
    : from + (to - from) * share;
}
