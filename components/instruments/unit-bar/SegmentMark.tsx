/** One cost line in a unit bar: inside the bar when counted, an outline on the rail under it when not. */
import { useMemo } from 'preact/hooks';
import { fitClass } from './label-fit.ts';
import { percent } from '#components/drawing/percent.ts';
import type { PlacedSegment } from './geometry.ts';
import { UNIT_BAR_SIZES, type UnitBarSize } from './size.ts';

/** From a segment's left edge to its words. */
export const TEXT_INSET_PX = 7;
const RAIL_FONT_PX = 11;
/** A ghost's outline, half of which lies outside it. */
const OUTLINE_PX = 1.5;

export function UnitBarSegmentMark({ placed, size }: { placed: PlacedSegment; size: UnitBarSize }) {
  const { segment, letter, span, inside } = placed;
  const { bar, gap, rail, font } = UNIT_BAR_SIZES[size];
  const fontPx = segment.included ? font : RAIL_FONT_PX;
  const name = nameFit(placed, size);
  const initial = fitClass(1, fontPx, inside.width);
  const x = percent(span.left);
  const width = percent(span.width);
  const [y, height] = segment.included ? [0, bar] : [bar + gap + OUTLINE_PX / 2, rail - OUTLINE_PX];
  // The same words are the same element, which is not looked at again while a hand moves the bar.
  const words = useMemo(
    () => (
      <text class={`segment-text ${initial}`} x={TEXT_INSET_PX} y="50%" dy="0.36em">
        <tspan class="segment-letter">{letter}</tspan>
        {name !== undefined && (
          <tspan class={name} dx="6">
            {segment.label}
          </tspan>
        )}
      </text>
    ),
    [initial, name, letter, segment.label],
  );
  return (
    <g class={segmentClass(placed)}>
      <rect class="segment-body move" x={x} width={width} y={y} height={height} />
      {initial !== undefined && (
        <svg class="move" x={x} width={width} y={y} height={height}>
          {words}
        </svg>
      )}
    </g>
  );
}

/** The class that shows a line's name in the bar, or undefined where it never fits. */
export function nameFit({ segment, inside }: PlacedSegment, size: UnitBarSize): string | undefined {
  return fitClass(segment.label.length + 3, segment.included ? UNIT_BAR_SIZES[size].font : RAIL_FONT_PX, inside.width);
}

/** Behavior gives the color; the rest says how it is drawn. Shared with the list and the table. */
export function segmentClass({ segment }: Pick<PlacedSegment, 'segment'>): string {
  const state = segment.included ? 'counted' : 'ghost';
  return `behavior-${segment.behavior} ${state}${segment.idle ? ' idle' : ''}${segment.financing ? ' financing' : ''}`;
}
