/** Cells in floats, for the frames of a drag: all of them in some microseconds, where the exact ones take milliseconds. */
import { Decimal, decimal } from '#model/decimal.ts';
import type { Cells } from './cells.ts';
import { programOf, standingIn } from './fast-case.ts';
import { tableOf, type Table } from './table.ts';

/** Numbers that were written by a person stay as written; what a float cannot say, and why, is asked of the exact cells. */
export function fastTableOf(cells: Cells): Table {
  const program = programOf(cells);
  const values = standingIn(cells, program);
  let exact: Table | undefined;
  return {
    cells,
    value(id) {
      const text = cells.get(id)?.text;
      if (text !== undefined) return decimal(text);
      const value = values[program.slots.get(id) ?? -1] ?? NaN;
      return Number.isFinite(value) ? new Decimal(value) : (exact ??= tableOf(cells)).value(id);
    },
  };
}
