import { expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { tableOf } from '#model/economics/table.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

const name = (id: string) => ({ kind: 'name' as const, name: id });
const cell = (id: string, to: string) =>
  [id, { id, label: `The ${id}`, unit: 'ratio', kind: 'formula' as const, tree: name(to) }] as const;

test('a cell that stands on itself is not defined, and says so', () => {
  const { value } = tableOf(new Map([cell('x', 'y'), cell('y', 'x')]));
  expect(value('x')).toEqual({ notDefined: 'The x depends on itself' });
});

test('cells are worked out from those that are given, each once', () => {
  const { cells } = madeUp(madeUpCase({ inputs: { serve: '4' }, formulas: { left: 'price - serve' } })).table();
  const { value, has } = tableOf(cells, new Map([['price', new Decimal(7)]]));
  expect(String(value('left'))).toBe('3');
  expect(value('left')).toBe(value('left'));
  expect([has('left'), has('right')]).toEqual([true, false]);
  expect(() => value('right')).toThrow('no cell is called right');
});
