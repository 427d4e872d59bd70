/** A card as SVG: the site's name, what the page is called, and its state as published. */
import { renderToString } from 'preact-render-to-string';
import { asAtWidth, withoutLetters } from './as-at-width.ts';
import { barBlocks } from './bar-blocks.tsx';
import { drawStack, stackHeight, type Block } from './block.ts';
import type { CardContent } from './card-content.ts';
import type { CardFonts } from './card-fonts.ts';
import { CARD } from './card-frame.ts';
import { CARD_LAYOUTS, type CardLayout } from './card-layouts.ts';
import { BAR_RULES } from './card-look.ts';
import { legendBlocks } from './legend-blocks.tsx';
import { lightColor } from './light-tokens.ts';
import { marginsBlock } from './margins-block.tsx';
import { headBlocks, stateBlocks, verdictBlock } from './words-blocks.tsx';
import { SITE_NAME } from '#wording/site-name.ts';
import { Words } from './Words.tsx';

/** @throws RangeError where a text has no room, or a sign that no face has */
export function cardSvg(fonts: CardFonts, content: CardContent): string {
  for (const layout of CARD_LAYOUTS) {
    const lower = lowerBlocks(fonts, content, layout);
    const lowerTop = CARD.bottom - stackHeight(lower);
    const upper = headBlocks(fonts, content, lowerTop - layout.gapPx - CARD.top, layout.leastTitlePx);
    if (upper !== undefined) {
      const svg = asAtWidth(drawn(content.kicker, upper, lower, lowerTop), layout.drawnPx);
      return layout.key ? svg : withoutLetters(svg);
    }
  }
  throw new RangeError(`a card has no room for "${content.title}"`);
}

function lowerBlocks(fonts: CardFonts, { verdict, state, legend }: CardContent, layout: CardLayout): Block[] {
  return [
    ...(verdict === undefined ? [] : [verdictBlock(fonts, verdict)]),
    ...(state === undefined
      ? []
      : [
          ...barBlocks(fonts, state, layout),
          marginsBlock(fonts, state.margins, layout.figurePx),
          ...stateBlocks(fonts, state),
        ]),
    ...(legend === undefined ? [] : legendBlocks(legend)),
  ];
}

function drawn(kicker: string, upper: readonly Block[], lower: readonly Block[], lowerTop: number): string {
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
    >
      <style>{BAR_RULES}</style>
      <rect width={CARD.width} height={CARD.height} fill={lightColor('paper')} />
      <Words text={SITE_NAME} face="title" sizePx={30} x={CARD.side} y={60} />
      <Words text={kicker} face="label" sizePx={24} x={CARD.width - CARD.side} y={60} fill={lightColor('muted')} end />
      <rect x={CARD.side} y={78} width={CARD.width - 2 * CARD.side} height={2} fill={lightColor('ink')} />
      {drawStack(upper, CARD.top)}
      {drawStack(lower, lowerTop)}
    </svg>,
  );
}
