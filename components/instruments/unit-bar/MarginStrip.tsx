/**
 * A unit bar with nothing but its lengths: many under one another, on one scale. Figures and names stand beside it.
 *
 *     <MarginStrip row={row} label="Of a price of $1.38 ..." hatch="cases-hatch" />
 *
 * The hatching of a loss is drawn once a page, by `MarginStripHatch`.
 */
import type { UnitBarRow } from '#rows/bar-row.ts';
import { BreakMark } from './BreakMark.tsx';
import { percent } from '#components/drawing/percent.ts';
import { percentOf, placeUnitBar } from './geometry.ts';
import { segmentClass } from './SegmentMark.tsx';

const HEIGHT = 18;
/** How much of the cost lines' own colors shows under the hatching past the price mark. */
const COST_STRIP = 5;

export interface MarginStripProps {
  row: UnitBarRow;
  /** One sentence that says what the strip shows. */
  label: string;
  /** Id of the page's hatching. */
  hatch: string;
}

export function MarginStrip({ row, label, hatch }: MarginStripProps) {
  const placed = placeUnitBar(row);
  const mark = percent(percentOf(1));
  return (
    <svg class="margin-strip" role="img" aria-label={label} width="100%" height={HEIGHT}>
      <g class="unit-bar-margin">
        <rect
          class="segment-body"
          x={percent(placed.margin.left)}
          width={percent(placed.margin.width)}
          height={HEIGHT}
        />
      </g>
      {placed.segments
        .filter(({ segment, span }) => segment.included && span.width > 0)
        .map((one) => (
          <g class={segmentClass(one)}>
            <rect class="segment-body" x={percent(one.span.left)} width={percent(one.span.width)} height={HEIGHT} />
          </g>
        ))}
      {placed.loss.width > 0 && (
        <rect
          class="unit-bar-loss"
          x={percent(placed.loss.left)}
          width={percent(placed.loss.width)}
          height={HEIGHT - COST_STRIP}
          fill={`url(#${hatch})`}
        />
      )}
      {placed.broken && <BreakMark y={0} height={HEIGHT} />}
      <line class="unit-bar-zero" x1="1" x2="1" y1="0" y2={HEIGHT} />
      <line class="unit-bar-mark" x1={mark} x2={mark} y1="0" y2={HEIGHT} />
    </svg>
  );
}

export function MarginStripHatch({ id }: { id: string }) {
  return (
    <svg class="margin-strip-hatch" width="0" height="0" aria-hidden="true">
      <pattern id={id} patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="7" height="7" />
        <rect class="hatch-stripe" width="3" height="7" />
      </pattern>
    </svg>
  );
}
