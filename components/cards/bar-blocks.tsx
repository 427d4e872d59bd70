/** The unit bar of a card: the page's own drawing, made as large as a card needs, with its price above it. */
import { placeUnitBar, percentOf, type PlacedUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { UNIT_BAR_SIZES } from '#components/instruments/unit-bar/size.ts';
import { UnitBarPicture } from '#components/instruments/unit-bar/Picture.tsx';
import type { Block } from './block.ts';
import type { CardFonts } from './card-fonts.ts';
import type { CardState } from './card-content.ts';
import { CARD, INNER_WIDTH } from './card-frame.ts';
import type { CardLayout } from './card-layouts.ts';
import { keyBlocks } from './key-blocks.tsx';
import { lightColor } from './light-tokens.ts';
import { Words } from './Words.tsx';

const HEAD_PX = 24;

export function barBlocks(fonts: CardFonts, { row, sentence }: CardState, layout: CardLayout): Block[] {
  const placed = placeUnitBar(row);
  return [
    headBlock(row.price, row.unitName, placed.broken ? row.overrun : undefined),
    pictureBlock(row, placed, sentence, layout),
    ...(layout.key ? keyBlocks(fonts, placed, layout) : []),
  ];
}

function headBlock(price: string, unitName: string, overrun: string | undefined): Block {
  const mark = CARD.side + (INNER_WIDTH * percentOf(1)) / 100;
  return {
    heightPx: HEAD_PX,
    abovePx: 16,
    draw: (top) => (
      <g>
        <Words text={`Price ${price} per ${unitName}`} face="figure" sizePx={HEAD_PX} x={mark} y={top + 20} end />
        {overrun && (
          <Words
            text={overrun}
            face="label"
            sizePx={HEAD_PX}
            x={CARD.width - CARD.side}
            y={top + 20}
            fill={lightColor('loss-text')}
            end
          />
        )}
      </g>
    ),
  };
}

function pictureBlock(
  row: CardState['row'],
  placed: PlacedUnitBar,
  label: string,
  { bar: size, drawnPx }: CardLayout,
): Block {
  const { bar, gap, rail } = UNIT_BAR_SIZES[size];
  const scale = INNER_WIDTH / drawnPx;
  const ghosts = placed.segments.some(({ segment, span }) => !segment.included && span.width > 0);
  const height = ghosts ? bar + gap + rail : bar;
  return {
    heightPx: Math.ceil(height * scale),
    abovePx: 10,
    draw: (top) => (
      <g class={`unit-bar-${size}`} transform={`translate(${CARD.side} ${top}) scale(${scale})`}>
        <svg width={drawnPx} height={height} overflow="hidden">
          <UnitBarPicture row={row} placed={placed} id="card" size={size} label={label} />
        </svg>
      </g>
    ),
  };
}
