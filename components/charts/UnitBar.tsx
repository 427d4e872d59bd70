/**
 * The signature picture: where each dollar of price goes, for one unit sold.
 *
 *     <UnitBar id="bar-metered" row={row} label="Of each dollar, 21 cents ..." cell={(name, text) => <data data-cell=...>{text}</data>} />
 *
 * Widths are percentages and texts keep their size, so the bar is fluid and measures nothing. The drawing is one image with `label`
 * as its name; the list under it carries the figures. A sentence and a `UnitBarTable` come from the caller.
 */
import { BreakMark } from './BreakMark.tsx';
import type { UnitBarRow } from '#view-state/rows.ts';
import { percent } from './percent.ts';
import { plainCell, type UnitBarCell } from './unit-bar-cell.ts';
import { placeUnitBar, percentOf } from './unit-bar-geometry.ts';
import { UnitBarKey } from './UnitBarKey.tsx';
import { UnitBarMarginMark } from './UnitBarMarginMark.tsx';
import { UnitBarSegmentMark } from './UnitBarSegmentMark.tsx';
import { UNIT_BAR_SIZES, type UnitBarSize } from './unit-bar-size.ts';

export interface UnitBarProps {
  row: UnitBarRow;
  /** Unique on the page; names the hatching. */
  id: string;
  /** `row` for bars under one another on one scale. */
  size?: UnitBarSize;
  /** One sentence that says what the bar shows. */
  label: string;
  cell?: UnitBarCell;
}

export function UnitBar({ row, id, size = 'large', label, cell = plainCell }: UnitBarProps) {
  const placed = placeUnitBar(row);
  const { bar, gap, rail, costStrip } = UNIT_BAR_SIZES[size];
  const hatch = `${id}-hatch`;
  const mark = percent(percentOf(1));
  return (
    <div class={`unit-bar unit-bar-${size}`}>
      <div class="unit-bar-head">
        <span class="unit-bar-price">Price {cell('price', row.price)} per {row.unitName}</span>
        <span class="unit-bar-overrun">{placed.broken && row.overrun !== undefined && cell('overrun', row.overrun)}</span>
      </div>
      <svg class="unit-bar-picture" role="img" aria-label={label} width="100%" height={bar + gap + rail}>
        <defs>
          <pattern id={hatch} patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="7" height="7" />
            <rect class="hatch-stripe" width="3" height="7" />
          </pattern>
        </defs>
        <line class="unit-bar-mark" x1={mark} x2={mark} y1={bar} y2={bar + gap + rail} />
        <UnitBarMarginMark placed={placed} ratioText={row.margin.ratioText} size={size} />
        {placed.segments.map((segment) => <UnitBarSegmentMark key={segment.segment.id} placed={segment} size={size} />)}
        <rect
          class="unit-bar-loss move"
          x={percent(placed.loss.left)}
          width={percent(placed.loss.width)}
          height={bar - costStrip}
          fill={`url(#${hatch})`}
        />
        {placed.broken && <BreakMark y={0} height={bar} />}
        {placed.ghostsBroken && <BreakMark y={bar + gap} height={rail} />}
        <line class="unit-bar-zero" x1="1" x2="1" y1="0" y2={bar} />
        <line class="unit-bar-mark" x1={mark} x2={mark} y1="0" y2={bar} />
      </svg>
      <UnitBarKey row={row} placed={placed} cell={cell} brief={size === 'row'} />
    </div>
  );
}
