/** Lines of words for a picture, measured by the faces they are set in. Nothing is cut off: what does not fit is set smaller, or not at all. */
import type { CardFonts } from './card-fonts.ts';
import type { Face } from './faces.ts';

export interface FittedText {
  face: Face;
  sizePx: number;
  /** From one baseline to the next. */
  leadingPx: number;
  lines: string[];
}

export interface Room {
  widthPx: number;
  heightPx: number;
  /** Sizes to try, the largest first. */
  sizesPx: readonly number[];
  /** From baseline to baseline, as a multiple of the size. */
  leading: number;
}

/** The text in the largest size for which there is room; `undefined` where there is none. */
export function tryText(
  fonts: CardFonts,
  text: string,
  face: Face,
  { widthPx, heightPx, sizesPx, leading }: Room,
): FittedText | undefined {
  for (const sizePx of sizesPx) {
    const lines = balancedLines(text, widthPx, (words) => fonts.width(words, face, sizePx));
    const leadingPx = Math.round(sizePx * leading);
    if (lines !== undefined && lines.length * leadingPx <= heightPx) return { face, sizePx, leadingPx, lines };
  }
  return undefined;
}

/** @throws RangeError for a text that does not fit at any of the sizes */
export function fitText(fonts: CardFonts, text: string, face: Face, room: Room): FittedText {
  const fitted = tryText(fonts, text, face, room);
  if (fitted === undefined) throw new RangeError(`a card has no room for "${text}"`);
  return fitted;
}

/** The fewest lines, and among those the ones that are most alike. `undefined` where a word is wider than a line. */
export function balancedLines(text: string, widthPx: number, width: (words: string) => number): string[] | undefined {
  const widest = wrapped(text, widthPx, width);
  if (widest === undefined) return undefined;
  let [narrow, wide] = [0, widthPx];
  let best = widest;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const lines = wrapped(text, middle, width);
    if (lines === undefined || lines.length > widest.length) narrow = middle;
    else [wide, best] = [middle, lines];
  }
  return best;
}

function wrapped(text: string, widthPx: number, width: (words: string) => number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && width(longer) <= widthPx) lines[lines.length - 1] = longer;
    else if (width(word) > widthPx) return undefined;
    else lines.push(word);
  }
  return lines;
}
