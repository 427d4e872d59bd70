import { NO_ENTRY } from '#schema/case-ledger.ts';
import type { Report } from './case-references.ts';
import type { CheckedCase } from './cases.ts';
import { wrongCell } from './cell-reference.ts';

/** Reports cells of the case's ledger that the case does not have. */
export function checkLedger(one: CheckedCase, report: Report): void {
  for (const [row, { cells }] of (one.file.ledger?.rows ?? []).entries()) {
    for (const [place, cell] of cells.entries()) {
      const wrong = cell === NO_ENTRY ? undefined : wrongCell(cell, one);
      if (wrong !== undefined) report(['ledger', 'rows', row, 'cells', place], wrong);
    }
  }
}
