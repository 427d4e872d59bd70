/** A card's margins side by side, each with its words after it. */
import type { CellView } from '#wording/cell-view.ts';
import type { Block } from './block.ts';
import type { CardFonts } from './card-fonts.ts';
import type { CardMargin } from './card-content.ts';
import { CARD } from './card-frame.ts';
import { lightColor } from './light-tokens.ts';
import { Words } from './Words.tsx';

const SIZES_PX = [60, 56, 52, 48, 44, 40, 36, 32];
/** Height of a figure, and size of the words beside it, as multiples of the figure's size. */
const [FIGURE_HEIGHT, WORDS_SIZE] = [0.74, 0.45];
const [BEFORE_WORDS_PX, BETWEEN_PX] = [14, 60];
const TONES: Record<CellView['tone'], string> = { gain: 'margin-text', loss: 'loss-text', none: 'ink' };

/** @param mostPx the largest size to try. @throws RangeError where they do not fit in a line */
export function marginsBlock(fonts: CardFonts, margins: readonly CardMargin[], mostPx: number): Block {
  const sizePx = SIZES_PX.find(
    (size) => size <= mostPx && (placed(fonts, margins, size).at(-1)?.end ?? 0) <= CARD.width - CARD.side,
  );
  if (sizePx === undefined)
    throw new RangeError(`a card has no room for the margins ${margins.map(({ view }) => view.text).join(' and ')}`);
  const heightPx = Math.round(sizePx * FIGURE_HEIGHT);
  return {
    heightPx,
    abovePx: 28,
    draw: (top) => (
      <g>
        {placed(fonts, margins, sizePx).map(({ margin: { cell, view, words }, figureAt, wordsAt }) => (
          <g key={cell}>
            <Words
              text={view.text}
              face="figure"
              sizePx={sizePx}
              x={figureAt}
              y={top + heightPx}
              fill={lightColor(TONES[view.tone])}
              data-cell={cell}
              {...(view.value !== '' && { 'data-value': view.value })}
            />
            <Words text={words} face="label" sizePx={sizePx * WORDS_SIZE} x={wordsAt} y={top + heightPx} />
          </g>
        ))}
      </g>
    ),
  };
}

function placed(fonts: CardFonts, margins: readonly CardMargin[], sizePx: number) {
  let x: number = CARD.side;
  return margins.map((margin) => {
    const figureAt = x;
    const wordsAt = figureAt + fonts.width(margin.view.text, 'figure', sizePx) + BEFORE_WORDS_PX;
    const end = wordsAt + fonts.width(margin.words, 'label', sizePx * WORDS_SIZE);
    x = end + BETWEEN_PX;
    return { margin, figureAt, wordsAt, end };
  });
}
