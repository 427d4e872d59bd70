import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ChartTable, TABLE_ROW_LIMIT } from '#components/figures/ChartTable.tsx';

const COLUMNS = ['Units a month', 'Without building', 'With building'];

test('a chart’s table heads each row by its first cell', () => {
  const html = renderToString(
    h(ChartTable, { summary: 'The curve as a table', columns: COLUMNS, rows: [['1,000', '70%', '-12%']] }),
  );
  expect(html).toContain('<summary>The curve as a table</summary>');
  expect(html).toContain('<th scope="row">1,000</th><td class="number">70%</td><td class="number">-12%</td>');
});

test('a table too long to read is refused', () => {
  const rows = Array.from({ length: TABLE_ROW_LIMIT + 1 }, (_, i) => [`${i}`, '', '']);
  expect(() => renderToString(h(ChartTable, { summary: '', columns: COLUMNS, rows }))).toThrow('at most 25 rows');
});
