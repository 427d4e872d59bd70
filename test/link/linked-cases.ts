/** Two small cases by hand, with everything a link has to carry: a followed input, negatives, two behaviors, financing, policies. */
import type { CaseDefinition, CaseState, InputDefinition, LineDefinition } from '#model/economics/definition.ts';
import { name, number } from '#model/formula/tree.ts';
import { startOf } from '#model/economics/start.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';

const input = (id: string, over: Partial<InputDefinition>): InputDefinition => ({
  id,
  label: id,
  unit: 'ratio',
  minimum: '0',
  maximum: '1000000',
  range: ['0', '100'],
  scale: 'linear',
  step: '1',
  ...over,
});

const line = (
  id: string,
  behavior: LineDefinition['behavior'],
  over: Partial<LineDefinition> = {},
): LineDefinition => ({
  id,
  label: `The ${id}`,
  behavior,
  idle: false,
  financing: false,
  ...(behavior === 'build'
    ? {
        build: {
          outlay: name('price'),
          life: name('life'),
          planned: name('planned'),
          renewal: number('1'),
          policies: ['straight-line', 'expensed', 'replacement'],
        },
      }
    : { per: 'unit', amount: number('1') }),
  ...over,
});

const common: Pick<
  CaseDefinition,
  'semantics' | 'together' | 'constants' | 'formulas' | 'price' | 'volume' | 'sentences' | 'notAsked'
> = {
  semantics: 1,
  together: [],
  constants: [],
  formulas: [],
  price: name('price'),
  volume: { label: 'Volume', tree: number('1') },
  sentences: [],
  notAsked: {},
};

/** A line is called like a named set; another like the word for no lines. */
export const tokens: CaseDefinition = {
  ...common,
  id: 'tokens',
  revision: 3,
  title: 'Tokens',
  unit: { name: 'million tokens', plural: 'million tokens', symbol: 'Mtok' },
  inputs: [
    input('price', { label: 'Price', unit: 'USD/Mtok', default: '3.00' }),
    input('drift', { label: 'Drift', default: '0', minimum: '-1000000', maximum: '1000000' }),
    input('life', { label: 'Life', unit: 'month', default: '6', minimum: '1', maximum: '60' }),
    input('planned', {
      label: 'Planned units',
      unit: 'Mtok',
      follows: name('life'),
      maximum: '1000000000000000000000000000000',
    }),
  ],
  lines: [
    line('serving', 'unit', { or: { behavior: 'step', because: 'reserved ahead' } }),
    line('none', 'step'),
    line('training', 'build'),
    line('winning', 'customer', { or: { behavior: 'unit', because: 'churn is total' } }),
    line('people', 'period'),
    line('interest', 'period', { financing: true }),
  ],
  scenarios: [
    { id: 'first-day', title: 'The first day', values: {} },
    {
      id: 'second-day',
      title: 'The second day',
      values: { price: '2.50', planned: '1000' },
      count: 'with-build',
      policy: 'expensed',
    },
  ],
};

export const tickets: CaseDefinition = {
  ...common,
  id: 'tickets',
  revision: 1,
  title: 'Tickets',
  unit: { name: 'ticket', plural: 'tickets', symbol: 'ticket' },
  nothingBuilt: 'Nothing is built.',
  inputs: [
    input('fee', { label: 'Fee', unit: 'USD/ticket', default: '9.95', maximum: '100' }),
    input('films', { label: 'Films', default: '2.22', maximum: '31' }),
  ],
  lines: [line('cinema', 'unit'), line('overhead', 'period')],
  scenarios: [
    { id: 'early', title: 'Early', values: {} },
    { id: 'late', title: 'Late', values: { films: '0.77' } },
  ],
};

export const book = (id: string, definition: CaseDefinition, scenario?: string): LinkedNotebook => ({
  id,
  definition,
  start: startOf(definition, scenario),
});

export const moved = (
  { start }: LinkedNotebook,
  over: Partial<CaseState> & { inputs?: Record<string, string> },
): CaseState => ({
  ...start,
  ...over,
  inputs: { ...start.inputs, ...over.inputs },
});
