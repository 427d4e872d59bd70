/** The parts of a card that are words: title and standfirst, verdict, what the figures are. */
import type { Block } from './block.ts';
import type { CardFonts } from './card-fonts.ts';
import type { CardContent, CardState } from './card-content.ts';
import { CARD, INNER_WIDTH } from './card-frame.ts';
import { fitText, tryText, type FittedText } from './fit-text.ts';
import { lightColor } from './light-tokens.ts';
import { heightOf, Lines } from './Words.tsx';

const TITLE = { sizesPx: [84, 76, 70, 64, 60, 56, 52, 48, 44, 41, 38, 35, 32, 29, 26], leading: 1.14 };
const STANDFIRST = { sizesPx: [34, 30, 28, 26, 24, 22], leading: 1.32, abovePx: 14, share: 0.5 };
/** One line in a larger size, or two in the smallest. */
const NOTE = { sizesPx: [24, 23, 22, 21, 20], leading: 1.4, heightPx: 56 };
const VERDICT = { sizesPx: [28, 26, 24, 22, 20], leading: 1.3, heightPx: 38 };

const block = (fitted: FittedText, abovePx: number, fill?: string): Block => ({
  heightPx: heightOf(fitted),
  abovePx,
  draw: (top) => <Lines fitted={fitted} x={CARD.side} top={top} {...(fill && { fill })} />,
});

/** Title, and what stands under it, in the largest sizes for which both have room; `undefined` where they have none. */
export function headBlocks(
  fonts: CardFonts,
  { title, standfirst }: CardContent,
  heightPx: number,
  leastTitlePx: number,
): Block[] | undefined {
  const under =
    standfirst === undefined
      ? undefined
      : tryText(fonts, standfirst, 'text', {
          ...STANDFIRST,
          widthPx: INNER_WIDTH,
          heightPx: heightPx * STANDFIRST.share,
        });
  if (standfirst !== undefined && under === undefined) return undefined;
  const left = heightPx - (under ? heightOf(under) + STANDFIRST.abovePx : 0);
  const over = tryText(fonts, title, 'title', {
    ...TITLE,
    sizesPx: TITLE.sizesPx.filter((size) => size >= leastTitlePx),
    widthPx: INNER_WIDTH,
    heightPx: left,
  });
  if (over === undefined) return undefined;
  return [block(over, 0), ...(under ? [block(under, STANDFIRST.abovePx, lightColor('muted'))] : [])];
}

export function verdictBlock(fonts: CardFonts, verdict: string): Block {
  return block(fitText(fonts, verdict, 'figure', { ...VERDICT, widthPx: INNER_WIDTH }), 0);
}

/** What the figures above are, as plain as they are, and under it the fine print. */
export const stateBlocks = (fonts: CardFonts, { published, note }: CardState): Block[] => [
  block(fitText(fonts, published, 'figure', { ...NOTE, widthPx: INNER_WIDTH }), 18),
  block(fitText(fonts, note, 'label', { ...NOTE, widthPx: INNER_WIDTH }), 0, lightColor('muted')),
];
