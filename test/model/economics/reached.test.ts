import { expect, test } from 'vitest';
import { cellsOf } from '#model/economics/cells.ts';
import { reached, treesOfCase } from '#model/economics/reached.ts';
import { startOf } from '#model/economics/start.ts';
import { madeUpCase } from '../../support/made-up-case.ts';

const name = (id: string) => ({ kind: 'name' as const, name: id });

test('what formulas stand on is every name below them, those without a cell too', () => {
  const definition = madeUpCase({ inputs: { serve: '4' }, formulas: { both: 'serve + price', left: 'price - both' } });
  const cells = cellsOf(definition, startOf(definition));
  expect(reached([name('left')], cells)).toEqual(new Set(['left', 'price', 'asked', 'both', 'serve']));
  expect(reached([name('both'), name('nobody')], cells)).toEqual(
    new Set(['both', 'serve', 'price', 'asked', 'nobody']),
  );
  expect(reached([], cells)).toEqual(new Set());
});

test('a circle is walked once', () => {
  const cell = (id: string, to: string) =>
    [id, { id, label: id, unit: 'ratio', kind: 'formula' as const, tree: name(to) }] as const;
  expect(reached([name('x')], new Map([cell('x', 'y'), cell('y', 'x')]))).toEqual(new Set(['x', 'y']));
});

test('the formulas of a case are its price, volume, figures, customers and every part of its lines', () => {
  const constants = {
    half: { label: 'Half', unit: '1/month', value: '0.5' },
    won: { label: 'Won', unit: 'USD/customer', value: '1' },
    each: { label: 'Each', unit: 'u/customer-month', value: '1' },
    spent: { label: 'Spent', unit: 'USD', value: '1' },
    life: { label: 'Life', unit: 'month', value: '1' },
    planned: { label: 'Planned', unit: 'u', value: '1' },
    dearer: { label: 'Dearer', unit: 'ratio', value: '1' },
  };
  const definition = madeUpCase({
    constants,
    inputs: { serve: '4' },
    formulas: { both: 'serve * 2' },
    customer: { churn: 'half', acquisition: 'won', units_per_month: 'each' },
    lines: {
      serving: { behavior: 'unit', amount: 'both' },
      building: {
        behavior: 'build',
        outlay: 'spent',
        life: 'life',
        planned: 'planned',
        renewal: 'dearer',
        policies: ['expensed'],
      },
    },
  });
  const names = treesOfCase(definition).flatMap((tree) => [...reached([tree], new Map())]);
  expect(names).toEqual([
    'asked',
    'units',
    'serve',
    'half',
    'won',
    'each',
    'both',
    'spent',
    'life',
    'planned',
    'dearer',
  ]);
});
