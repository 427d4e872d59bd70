/** The lines of a unit bar with their amounts, in the bar's order. A line that is put in or out keeps its place and its size. */
import { Words } from '#components/controls/Words.tsx';
import type { UnitBarRow } from '#rows/bar-row.ts';
import type { UnitBarCell } from './cell.ts';
import { segmentClass } from './SegmentMark.tsx';
import type { PlacedUnitBar } from './geometry.ts';

/** @param without lines that are left out for as long as they cost nothing */
export function UnitBarKey({
  row,
  placed,
  cell,
  without,
}: {
  row: UnitBarRow;
  placed: PlacedUnitBar;
  cell: UnitBarCell;
  without: ReadonlySet<string>;
}) {
  const tone = placed.cost > 1 ? 'loss' : 'gain';
  return (
    <ul class="unit-bar-key">
      {placed.segments
        .filter(({ segment }) => segment.share > 0 || !without.has(segment.id))
        .map(({ segment, letter }) => (
          <li key={segment.id} class={segmentClass({ segment })}>
            <span class="key-swatch" aria-hidden="true">
              {letter}
            </span>
            <span class="key-name">{segment.label}</span>
            <span class="key-amount">
              {cell(`line.${segment.id}`, segment.text)}
              <Words class="key-out">{segment.included ? '' : ', left out'}</Words>
            </span>
          </li>
        ))}
      <li class={`key-margin ${tone}`}>
        <Words class="key-swatch" aria-hidden="true">
          {tone === 'gain' ? '+' : '−'}
        </Words>
        <span class="key-name">Margin {cell('margin_ratio', row.margin.ratioText)}</span>
        <span class="key-amount">{cell('margin', row.margin.text)}</span>
      </li>
    </ul>
  );
}
