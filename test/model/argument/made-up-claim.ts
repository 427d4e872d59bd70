/** Claims over two made-up cases, for tests: a shop that sells at what is asked, and another with a step, a build line and customers. */
import { compileClaim } from '#model/argument/claim.ts';
import type { ClaimStates } from '#model/argument/verdict.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

const shop = madeUpCase({
  inputs: {
    serve: { default: '4', range: ['3', '6'] },
    fee: { default: '2', range: ['1', '4'], scale: 'log' },
    rent: { unit: 'USD/month', default: '120', range: ['100', '200'] },
    fact: '1',
    wide: { default: '10', range: ['8', '12'], bounds: ['0.5', '1000'], scale: 'log' },
    known: { default: '1', scale: 'log' },
  },
  together: [['serve', '-fee']],
  lines: {
    serving: { behavior: 'unit', amount: 'serve + fact' },
    renting: { behavior: 'period', amount: 'rent' },
  },
});

const second = madeUpCase({
  inputs: {
    serve: { default: '4', range: ['2', '8'], bounds: ['0', '20'] },
    fitting: { unit: 'USD', default: '1200' },
    churn: { unit: '1/month', default: '0.1', bounds: ['0', '1'] },
    leaflets: { unit: 'USD/customer', default: '30', range: ['10', '50'] },
  },
  constants: {
    rack: { label: 'A rack', unit: 'USD/month', value: '60' },
    per_rack: { label: 'Units of a rack', unit: 'u/month', value: '30' },
    two: { label: 'Two each', unit: 'u/customer-month', value: '2' },
    life: { label: 'A year', unit: 'month', value: '12' },
    planned: { label: 'Planned', unit: 'u', value: '2400' },
  },
  lines: {
    serving: { behavior: 'unit', amount: 'serve' },
    racks: { behavior: 'step', amount: 'ceil(q / per_rack) * rack' },
    building: {
      behavior: 'build',
      outlay: 'fitting',
      life: 'life',
      planned: 'planned',
      policies: ['straight-line', 'units-of-production'],
    },
  },
  customer: { churn: 'churn', acquisition: 'leaflets', units_per_month: 'two' },
});

const works = { ...second, id: 'works' };

const NOTEBOOKS: Record<string, typeof shop> = { shop, again: shop, s: shop, works };

interface MadeUpClaim {
  /** By id: a cell, or a cell with inputs put at other values. */
  terms: Record<string, string | { cell: string; set: Record<string, string> }>;
  test?: string[];
  flips?: string[];
}

export const compiled = ({ terms, test = [], flips = [] }: MadeUpClaim) =>
  compileClaim(
    {
      notebooks: {},
      terms: Object.fromEntries(
        Object.entries(terms).map(([id, one]) => [id, typeof one === 'string' ? { cell: one, set: {} } : one]),
      ),
      test,
      flips,
    },
    (id) => NOTEBOOKS[id],
  );

export function claimOf(written: MadeUpClaim) {
  const { claim, problems } = compiled(written);
  if (claim === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return claim;
}

/** @param moved inputs by notebook */
export const statesOf = (moved: Record<string, Record<string, string>> = {}): ClaimStates =>
  Object.fromEntries(Object.entries(NOTEBOOKS).map(([id, definition]) => [id, madeUp(definition, moved[id])]));
