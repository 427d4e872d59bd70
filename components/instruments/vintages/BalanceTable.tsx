/**
 * What went out and what came in, row under row, each row on its own scale: where amounts grow tenfold from one to the next, one scale
 * would show the last alone.
 *
 *     <BalanceTable caption="Each model" columns={['Model', 'Spent on building', 'Left after serving', 'Kept']} rows={rows} />
 */
import { Words } from '#components/controls/Words.tsx';
import type { BalanceRow } from '#rows/vintages-rows.ts';
import { percent } from '#components/drawing/percent.ts';

export interface BalanceTableProps {
  caption: string;
  columns: readonly [name: string, out: string, into: string, rest: string];
  rows: readonly BalanceRow[];
}

export function BalanceTable({ caption, columns, rows }: BalanceTableProps) {
  return (
    <table class="chart-table balance-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={column} scope="col" class={i > 0 ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              {row.name}
              <Bars row={row} />
            </th>
            <Words as="td" class="number">
              {row.out}
            </Words>
            <Words as="td" class="number">
              {row.in}
            </Words>
            <Words as="td" class="number" data-tone={row.loss ? 'loss' : 'gain'}>
              {row.rest}
            </Words>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bars({ row }: { row: BalanceRow }) {
  return (
    <svg class="balance-bars" aria-hidden="true" width="100%" height="14">
      <rect class="balance-out" y="0" height="6" width={percent(row.outShare * 100)} />
      <rect class="balance-in" y="8" height="6" width={percent(row.inShare * 100)} />
    </svg>
  );
}
