import type { UnitBarSize } from '#components/instruments/unit-bar/size.ts';

/** How a card may be laid out; the first in which its words have room is taken. */
export interface CardLayout {
  bar: UnitBarSize;
  /** Width of the bar's drawing before it is made larger; what fits a picture of this width is written into it. */
  drawnPx: number;
  /** Whether lines too short for their names are named under the bar. Without it no line has a letter. */
  key: boolean;
  leastTitlePx: number;
  /** Size of the margins, where they fit in a line. */
  figurePx: number;
  /** Least room between what stands at the top and what stands at the bottom. */
  gapPx: number;
}

export const CARD_LAYOUTS: readonly CardLayout[] = [
  { bar: 'large', drawnPx: 540, key: true, leastTitlePx: 56, figurePx: 60, gapPx: 32 },
  { bar: 'row', drawnPx: 480, key: true, leastTitlePx: 44, figurePx: 60, gapPx: 32 },
  { bar: 'row', drawnPx: 480, key: false, leastTitlePx: 26, figurePx: 48, gapPx: 24 },
];
