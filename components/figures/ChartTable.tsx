import { Words } from '#components/controls/Words.tsx';
import { UNTRANSLATED } from './untranslated.ts';

/**
 * A chart's rows as a table, folded away until asked for.
 *
 *     <ChartTable summary="The curve as a table" columns={['Million tokens a month', 'Without building', 'With building']} rows={[...]} />
 */
export interface ChartTableProps {
  /** The words that open it. */
  summary: string;
  /** Headings; the first is that of the row headings. */
  columns: readonly string[];
  /** Finished text, one array a row, as many as there are columns. */
  rows: readonly (readonly string[])[];
}

/** More rows than these belong in the download. */
export const TABLE_ROW_LIMIT = 25;

/** @throws RangeError for more than `TABLE_ROW_LIMIT` rows. */
export function ChartTable({ summary, columns, rows }: ChartTableProps) {
  if (rows.length > TABLE_ROW_LIMIT)
    throw new RangeError(`a chart's table holds at most ${TABLE_ROW_LIMIT} rows, not ${rows.length}; thin them out`);
  return (
    <details class="chart-data">
      <summary>{summary}</summary>
      <table class="chart-table">
        <caption class="visually-hidden">{summary}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" class={i > 0 ? 'number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...UNTRANSLATED}>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((text, i) => (
                <Words as="td" key={columns[i + 1]} class="number">
                  {text}
                </Words>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
