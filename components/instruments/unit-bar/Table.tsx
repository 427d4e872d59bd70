/**
 * A unit bar's row as a table: each line, how it behaves, whether it is counted, and its amount.
 *
 *     <UnitBarTable row={row} caption="Cost of one million tokens, line by line" cell={...} />
 */
import { inDrawnOrder } from './geometry.ts';
import { plainCell, type UnitBarCell } from './cell.ts';
import type { UnitBarRow } from '#rows/bar-row.ts';

export interface UnitBarTableProps {
  row: UnitBarRow;
  caption: string;
  /** Given only where these amounts are not already live cells on the page, as in `UnitBar`. */
  cell?: UnitBarCell;
}

export function UnitBarTable({ row, caption, cell = plainCell }: UnitBarTableProps) {
  return (
    <table class="chart-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Behavior</th>
          <th scope="col">Counted</th>
          <th scope="col" class="number">
            Per {row.unitName}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Price</th>
          <td />
          <td />
          <td class="number">{cell('price', row.price)}</td>
        </tr>
        {inDrawnOrder(row.segments).map((segment) => (
          <tr key={segment.id} class={segment.included ? 'counted' : 'ghost'}>
            <th scope="row">{segment.label}</th>
            <td>
              {segment.behavior}
              {segment.idle ? ', idle' : ''}
              {segment.financing ? ', financing' : ''}
            </td>
            <td>{segment.included ? 'yes' : 'no'}</td>
            <td class="number">{cell(`line.${segment.id}`, segment.text)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Margin</th>
          <td />
          <td />
          <td class="number">
            {cell('margin', row.margin.text)} ({cell('margin_ratio', row.margin.ratioText)})
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
