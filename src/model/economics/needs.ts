/** What must be more than nothing for a figure to have an answer, and what stands in its place otherwise. The first that is missed says why. */
import type { Figure } from './figure.ts';
import type { FigureName } from './words.ts';

export interface Need {
  /** The cell that must be above zero. */
  cell: string;
  otherwise: Figure & { kind: 'never' | 'not-defined' };
}

const SPENT: Need = { cell: 'outlay', otherwise: { kind: 'not-defined', why: 'nothing was spent on building it' } };
const leftFrom = (cell: string): Need => ({ cell, otherwise: { kind: 'never', why: 'nothing is left each month to pay the outlay back with' } });

export const NEEDS: Partial<Record<FigureName, Need[]>> = {
  recovery_units: [SPENT, leftFrom('contribution')],
  payback_months: [SPENT, leftFrom('monthly_cover')],
  cac_payback_months: [{ cell: 'contribution', otherwise: { kind: 'never', why: 'a customer brings in no more than it costs to serve' } }],
  operating_leverage: [{ cell: 'margin', otherwise: { kind: 'not-defined', why: 'the margin inside the boundary is not positive' } }],
};
