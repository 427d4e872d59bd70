/** What must be more than nothing for a figure to have an answer, and what stands in its place otherwise. The first that is missed says why. */
import type { Figure } from './figure.ts';
import type { FigureName } from './words.ts';

/** The figure that stands in, and the cells of which one must be above zero for it not to. */
export type Need = Figure & { kind: 'never' | 'not-defined'; cells: string[] };

const need = (cells: string[], kind: Need['kind'], why: string): Need => ({ cells, kind, why });

const SPENT = need(['outlay'], 'not-defined', 'nothing was spent on building it');
const leftFrom = (cell: string) => [
  SPENT,
  need([cell], 'never', 'nothing is left each month to pay the outlay back with'),
];

export const GUARDS: Partial<Record<FigureName, Need[]>> = {
  recovery_units: leftFrom('contribution'),
  payback_months: leftFrom('monthly_cover'),
  cac_payback_months: [
    need(['customer_outlay', 'contribution'], 'not-defined', 'nothing is spent on winning a customer'),
    need(['contribution'], 'never', 'a customer brings in no more than it costs to serve'),
  ],
  operating_leverage: [need(['margin'], 'not-defined', 'the margin inside the boundary is not positive')],
};
