/**
 * Which words fit where, decided without measuring: a page is drawn once for all widths, so each word in a bar carries the
 * narrowest picture in which it fits, and `style.css` shows it from there on by a container query.
 */

import { LETTER_EM } from '#components/drawing/word-wrap.ts';

/** Picture widths in CSS pixels from which a word may be shown; one `fits-…` rule each in `style.css`. */
export const FIT_WIDTHS = [240, 280, 320, 360, 420, 480, 560, 640, 720, 840, 960] as const;

/** Room before and after a word. */
const PADDING_PX = 12;

/**
 * The class that shows a word of `letters` letters inside a span of `widthPercent` of the picture, or undefined where it never fits.
 */
export function fitClass(letters: number, fontSizePx: number, widthPercent: number): string | undefined {
  const neededPx = (letters * fontSizePx * LETTER_EM + PADDING_PX) / (widthPercent / 100);
  const from = FIT_WIDTHS.find((width) => width >= neededPx);
  return from === undefined ? undefined : `fits-${from}`;
}
