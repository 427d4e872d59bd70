/** What the counted lines leave of the price, in a unit bar. Of no width, and wordless, when they leave nothing. */
import { fitClass } from './label-fit.ts';
import { spanMark, type PlacedUnitBar } from './geometry.ts';
import { UNIT_BAR_SIZES, type UnitBarSize } from './size.ts';
import { TEXT_INSET_PX } from './SegmentMark.tsx';

const WORD = 'Margin';

/** The classes that show the figure and the word, `undefined` where they never fit. */
export function marginWords({ margin }: PlacedUnitBar, ratioText: string, size: UnitBarSize) {
  const { font } = UNIT_BAR_SIZES[size];
  return {
    figure: fitClass(ratioText.length, font, margin.width),
    word: fitClass(ratioText.length + WORD.length + 1, font, margin.width),
  };
}

export function UnitBarMarginMark({
  placed,
  ratioText,
  size,
}: {
  placed: PlacedUnitBar;
  ratioText: string;
  size: UnitBarSize;
}) {
  const { bar } = UNIT_BAR_SIZES[size];
  const span = spanMark(placed.margin);
  const { figure, word } = marginWords(placed, ratioText, size);
  return (
    <g class="unit-bar-margin">
      <rect class="segment-body move" {...span} height={bar} />
      {figure !== undefined && (
        <svg class="move" {...span} height={bar}>
          <text class={`segment-text ${figure}`} x={TEXT_INSET_PX} y="50%" dy="0.36em">
            {word !== undefined && <tspan class={word}>{WORD} </tspan>}
            <tspan class="segment-letter says">{ratioText}</tspan>
          </text>
        </svg>
      )}
    </g>
  );
}
