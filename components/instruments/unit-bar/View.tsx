/**
 * The signature picture: where each dollar of price goes, for one unit sold.
 *
 *     <UnitBar id="bar-metered" row={row} label="Of each dollar, 21 cents ..." cell={(name, text) => <data data-cell=...>{text}</data>} />
 *
 * Widths are percentages and texts keep their size, so the bar is fluid and measures nothing. The drawing is one image with `label`
 * as its name; the list under it carries the figures. A sentence comes from the caller.
 */
import type { Ref } from 'preact';
import { Words } from '#components/controls/Words.tsx';
import type { UnitBarRow } from '#rows/bar-row.ts';
import { plainCell, type UnitBarCell } from './cell.ts';
import { useMemo } from 'preact/hooks';
import { placeUnitBar, type PlacedUnitBar } from './geometry.ts';
import { segmentClass } from './SegmentMark.tsx';
import { UnitBarKey } from './Key.tsx';
import { UnitBarPicture } from './Picture.tsx';
import { UNIT_BAR_SIZES, type UnitBarSize } from './size.ts';

export interface UnitBarProps {
  row: UnitBarRow;
  /** Unique on the page; names the hatching. */
  id: string;
  /** One without letters is nothing but the drawing: its figures and names stand beside it. */
  size?: UnitBarSize;
  /** One sentence that says what the bar shows. */
  label: string;
  cell?: UnitBarCell;
  /** Lines without an entry in the key for as long as they cost nothing. */
  without?: ReadonlySet<string>;
  /** The notebook whose result it is. */
  of?: string;
  root?: Ref<HTMLDivElement>;
}

const NONE: ReadonlySet<string> = new Set();

/** Lines of a bar that cost nothing. */
export const costless = ({ segments }: UnitBarRow): ReadonlySet<string> =>
  new Set(segments.filter(({ share }) => !(share > 0)).map(({ id }) => id));

/** What of a bar its key shows, its amounts aside. */
const keyOf = ({ segments, cost }: PlacedUnitBar, without: ReadonlySet<string>): string =>
  [
    cost > 1,
    ...segments.map(({ segment: one, letter }) => [
      letter,
      segmentClass({ segment: one }),
      one.label,
      one.share > 0 || !without.has(one.id),
    ]),
  ].join();

export function UnitBar({ row, id, size = 'large', label, cell = plainCell, without = NONE, of, root }: UnitBarProps) {
  const placed = placeUnitBar(row);
  const isWhole = UNIT_BAR_SIZES[size].letters;
  // Its amounts are written by the page: the rest of it stands still for a drag, and an element that is the same is not looked at.
  const key = useMemo(
    () => isWhole && <UnitBarKey row={row} placed={placed} cell={cell} without={without} />,
    [isWhole, keyOf(placed, without)],
  );
  return (
    <div class={`unit-bar unit-bar-${size}`} data-bar={of} ref={root}>
      {isWhole && (
        <div class="unit-bar-head">
          <span class="unit-bar-price">
            Price {cell('price', row.price)} per {row.unitName}
          </span>
          <Words class="unit-bar-overrun">{placed.broken ? (row.overrun ?? '') : ''}</Words>
        </div>
      )}
      <UnitBarPicture row={row} placed={placed} id={id} size={size} label={label} />
      {key}
    </div>
  );
}
