/** Under a card's bar: letters and names of the lines that are drawn too short to be named in it. */
import type { PlacedSegment, PlacedUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { segmentClass, segmentWords } from '#components/instruments/unit-bar/SegmentMark.tsx';
import type { Block } from './block.ts';
import type { CardFonts } from './card-fonts.ts';
import { CARD } from './card-frame.ts';
import type { CardLayout } from './card-layouts.ts';
import { fitsFrom } from './as-at-width.ts';
import { Words } from './Words.tsx';

const TEXT_PX = 21;
const SWATCH_PX = 22;
const NAME_AT_PX = 32;
const BETWEEN_PX = 30;

export function keyBlocks(fonts: CardFonts, { segments }: PlacedUnitBar, { bar, drawnPx }: CardLayout): Block[] {
  const items = segments.filter((one) => one.span.width > 0 && fitsFrom(segmentWords(one, bar).name) > drawnPx);
  const rows: { item: PlacedSegment; x: number }[][] = [];
  let x: number = CARD.side;
  for (const item of items) {
    const width = NAME_AT_PX + fonts.width(item.segment.label, 'label', TEXT_PX);
    if (rows.length === 0 || x + width > CARD.width - CARD.side) {
      rows.push([]);
      x = CARD.side;
    }
    rows.at(-1)?.push({ item, x });
    x += width + BETWEEN_PX;
  }
  return rows.map((row, i) => ({
    heightPx: SWATCH_PX,
    abovePx: i === 0 ? 16 : 10,
    draw: (top) => (
      <g class="card-key">
        {row.map((one) => (
          <KeyItem key={one.item.segment.id} {...one} top={top} />
        ))}
      </g>
    ),
  }));
}

function KeyItem({ item, x, top }: { item: PlacedSegment; x: number; top: number }) {
  const middle = SWATCH_PX / 2;
  return (
    <g>
      <svg class="unit-bar-picture" x={x} y={top} width={SWATCH_PX} height={SWATCH_PX}>
        <g class={segmentClass(item)}>
          <rect class="segment-body" x="1" y="1" width={SWATCH_PX - 2} height={SWATCH_PX - 2} />
          <text class="segment-text" x={middle} y={middle} dy="0.36em" text-anchor="middle">
            <tspan class="segment-letter">{item.letter}</tspan>
          </text>
        </g>
      </svg>
      <Words text={item.segment.label} face="label" sizePx={TEXT_PX} x={x + NAME_AT_PX} y={top + 18} />
    </g>
  );
}
