/** What the counted lines leave of the price, in a unit bar. Of no width, and wordless, when they leave nothing. */
import { fitClass } from './label-fit.ts';
import { percent } from '#components/drawing/percent.ts';
import type { PlacedUnitBar } from './geometry.ts';
import { UNIT_BAR_SIZES, type UnitBarSize } from './size.ts';
import { TEXT_INSET_PX } from './SegmentMark.tsx';

const WORD = 'Margin';

export function UnitBarMarginMark({
  placed,
  ratioText,
  size,
}: {
  placed: PlacedUnitBar;
  ratioText: string;
  size: UnitBarSize;
}) {
  const { bar, font } = UNIT_BAR_SIZES[size];
  const { left, width } = placed.margin;
  const figure = fitClass(ratioText.length, font, width);
  const word = fitClass(ratioText.length + WORD.length + 1, font, width);
  return (
    <g class="unit-bar-margin">
      <rect class="segment-body move" x={percent(left)} width={percent(width)} height={bar} />
      {figure !== undefined && (
        <svg class="move" x={percent(left)} width={percent(width)} height={bar}>
          <text class={`segment-text ${figure}`} x={TEXT_INSET_PX} y="50%" dy="0.36em">
            {word !== undefined && <tspan class={word}>{WORD} </tspan>}
            <tspan class="segment-letter">{ratioText}</tspan>
          </text>
        </svg>
      )}
    </g>
  );
}
