/**
 * Which input carries a result: the result with each input at its low and at its high, all others as they stand, the widest swing first.
 *
 *     <SwingTable caption="One input at a time" rows={rows} />
 */
import { Words } from '#components/controls/Words.tsx';
import type { SwingRow } from '#rows/uncertainty-rows.ts';
import { percent } from '#components/drawing/percent.ts';

export function SwingTable({ caption, rows }: { caption: string; rows: readonly SwingRow[] }) {
  return (
    <table class="chart-table swing-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Input, from low to high</th>
          <th scope="col" class="number">
            Margin at low
          </th>
          <th scope="col" class="number">
            At high
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">
              {row.label}
              <Words class="swing-range">{row.range}</Words>
              <Bar row={row} />
            </th>
            <Words as="td" class="number" data-tone={row.lowLoses ? 'loss' : 'gain'}>
              {row.low}
            </Words>
            <Words as="td" class="number" data-tone={row.highLoses ? 'loss' : 'gain'}>
              {row.high}
            </Words>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ row: { toLow, toHigh } }: { row: SwingRow }) {
  const side = (place: readonly [number, number] | undefined, y: number, name: string) =>
    place && (
      <rect
        class={name}
        x={percent(Math.min(...place) * 100)}
        width={percent(Math.abs(place[1] - place[0]) * 100)}
        y={y}
        height="5"
      />
    );
  return (
    <svg class="swing-bar" aria-hidden="true" width="100%" height="14">
      {side(toLow, 1, 'swing-low')}
      {side(toHigh, 8, 'swing-high')}
    </svg>
  );
}
