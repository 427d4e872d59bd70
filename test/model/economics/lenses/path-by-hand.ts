/** A case of which a path can be followed in the head. */
import type { Basis } from '#model/economics/basis.ts';
import { pathOf } from '#model/economics/lenses/path.ts';
import { madeUp, madeUpCase, type MadeUp } from '../../../support/made-up-case.ts';

const ratio = (value: string) => ({ unit: 'ratio', default: value, bounds: ['-10', '10'] as [string, string] });

const SHOP: MadeUp = {
  inputs: {
    serve: '4',
    rent: { unit: 'USD/month', default: '200' },
    machine: { unit: 'USD', default: '1000' },
    research: { unit: 'USD', default: '600' },
    machine_life: { unit: 'month', default: '2' },
    research_life: { unit: 'month', default: '3' },
    months: { unit: 'month', default: '4' },
    growth: ratio('1'),
    price_fall: ratio('0.1'),
    cost_fall: ratio('0.2'),
    learned: ratio('0.25'),
    dearer: ratio('0.5'),
  },
  constants: {
    planned: { label: 'Planned', unit: 'u', value: '100' },
    four_hundred: { label: 'What there is room for', unit: 'u/month', value: '400' },
  },
  // Nobody asks for it, and it stands in nobody's way.
  formulas: { broken: 'asked * asked / (serve - serve)' },
  lines: {
    serving: { behavior: 'unit', amount: 'serve' },
    renting: { behavior: 'period', amount: 'rent' },
    racks: { behavior: 'step', amount: 'rent / 4' },
    machine: {
      behavior: 'build',
      outlay: 'machine',
      life: 'machine_life',
      planned: 'planned',
      renewal: '1.5',
      policies: ['straight-line', 'expensed'],
    },
    research: {
      behavior: 'build',
      outlay: 'research',
      life: 'research_life',
      planned: 'planned',
      renewal: '2',
      policies: ['straight-line', 'replacement'],
    },
  },
  path: {
    months: 'months',
    volume_growth: 'growth',
    price_decline: 'price_fall',
    cost_decline: 'cost_fall',
    learning: 'learned',
    fixed_growth: 'dearer',
  },
};

/** The path under a boundary, with inputs changed and, where they are given, other lines or terms. */
export function path(inputs: Record<string, string> = {}, under: Basis = { set: 'everything' }, parts: MadeUp = {}) {
  const definition = madeUpCase({ ...SHOP, ...parts });
  const found = pathOf(madeUp(definition, inputs), under);
  if (found.kind !== 'path') return { why: found.why, months: [], verdict: undefined };
  const months = found.months.map((one) =>
    [one.month, one.volume, one.price, one.unitCost, one.cash, one.cumulative]
      .map((value) => (typeof value === 'number' ? value : value.toSignificantDigits(30).toFixed()))
      .join(' '),
  );
  return { why: '', months, verdict: found.verdict };
}
