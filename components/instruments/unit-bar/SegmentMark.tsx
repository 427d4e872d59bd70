/** One cost line in a unit bar: inside the bar when counted, an outline on the rail under it when not. */
import { fitClass } from './label-fit.ts';
import { spanMark, type PlacedSegment } from './geometry.ts';
import { UNIT_BAR_SIZES, type UnitBarSize } from './size.ts';

/** From a segment's left edge to its words. */
export const TEXT_INSET_PX = 7;
const RAIL_FONT_PX = 11;
/** A ghost's outline, half of which lies outside it. */
const OUTLINE_PX = 1.5;

export function UnitBarSegmentMark({ placed, size }: { placed: PlacedSegment; size: UnitBarSize }) {
  const { segment, letter } = placed;
  const { bar, gap, rail, letters } = UNIT_BAR_SIZES[size];
  const { initial, name } = segmentWords(placed, size);
  const span = spanMark(placed.span);
  const [y, height] = segment.included ? [0, bar] : [bar + gap + OUTLINE_PX / 2, rail - OUTLINE_PX];
  return (
    <g class={segmentClass(placed)}>
      <rect class="segment-body move" {...span} y={y} height={height} />
      {initial !== undefined && (
        <svg class="move" {...span} y={y} height={height}>
          <text class={`segment-text ${initial}`} x={TEXT_INSET_PX} y="50%" dy="0.36em">
            {letters && <tspan class="segment-letter">{letter}</tspan>}
            {name !== undefined && (
              <tspan class={name} dx={letters ? '6' : '0'}>
                {segment.label}
              </tspan>
            )}
          </text>
        </svg>
      )}
    </g>
  );
}

/** The classes that show a line's words in the bar, and its name among them; `undefined` where they never fit. */
export function segmentWords(placed: PlacedSegment, size: UnitBarSize) {
  const { segment, inside } = placed;
  const { font, letters, rail } = UNIT_BAR_SIZES[size];
  const fontPx = segment.included ? font : RAIL_FONT_PX;
  if (!segment.included && rail < RAIL_FONT_PX) return { initial: undefined, name: undefined };
  const name = fitClass(segment.label.length + (letters ? 3 : 0), fontPx, inside.width);
  return { initial: letters ? fitClass(1, fontPx, inside.width) : name, name };
}

/** Behavior gives the color; the rest says how it is drawn. Shared with the list and the table. */
export function segmentClass({ segment }: Pick<PlacedSegment, 'segment'>): string {
  const state = segment.included ? 'counted' : 'ghost';
  return `behavior-${segment.behavior} ${state}${segment.idle ? ' idle' : ''}${segment.financing ? ' financing' : ''}`;
}
