import { describe, expect, test } from 'vitest';
import { cellsOf, inlineWhatMoves, shapeOfCells } from '#model/economics/cells.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { printFormula } from '#model/formula/print.ts';
import { madeUpCase, type MadeUp } from '../../support/made-up-case.ts';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const parts: MadeUp = {
  inputs: { serve: '4', double: { follows: 'serve * 2' } },
  lines: {
    ...Object.fromEntries(LINES.map((id) => [id, { behavior: 'unit', amount: 'serve' } as const])),
    both: { behavior: 'unit', or: { behavior: 'step', because: 'so' }, amount: 'double' },
  },
};
const made = () => {
  // A copy, whose cells nobody has asked for yet.
  const definition = { ...madeUpCase(parts) };
  const start = startOf(definition);
  return {
    definition,
    shape: (state: Partial<CaseState> = {}) => shapeOfCells(cellsOf(definition, { ...start, ...state })),
  };
};

describe('the cells of a case', () => {
  test('have one shape whatever the inputs are set to, and another for each boundary, policy, behavior and follower', () => {
    const { shape } = made();
    const one = shape();
    expect(shape({ inputs: { serve: '5' } })).toBe(one);
    expect(shape({ boundary: [...LINES, 'both'] })).toBe(one);
    const others = [
      shape({ boundary: [] }),
      shape({ policy: 'expensed' }),
      shape({ behaviors: { both: 'step' } }),
      shape({ inputs: { double: '3' } }),
    ];
    expect(new Set([one, ...others]).size).toBe(5);
    expect(shape({ inputs: { double: '4', serve: '2' } })).toBe(others[3]);
    expect(shapeOfCells(one)).toBe(one);
  });

  test('of behaviors picked in another order are the same', () => {
    const { shape } = made();
    expect(shape({ behaviors: { both: 'step', a: 'unit' } })).toBe(shape({ behaviors: { a: 'unit', both: 'step' } }));
    expect(shape({ boundary: ['a', 'b'] })).not.toBe(shape({ boundary: ['b', 'a'] }));
  });

  test('are made anew once a reader has tried more boundaries than are kept', () => {
    const { shape } = made();
    const boundaries = Array.from({ length: 70 }, (_, place) => LINES.filter((_line, bit) => place & (1 << bit)));
    const first = shape({ boundary: boundaries[0] });
    boundaries.slice(1, 64).forEach((boundary) => shape({ boundary }));
    expect(shape({ boundary: boundaries[0] })).toBe(first);
    shape({ boundary: boundaries[64] });
    expect(shape({ boundary: boundaries[0] })).not.toBe(first);
  });

  test('hold what an input is set to, and a formula for what follows', () => {
    const { definition } = made();
    const start = startOf(definition);
    expect(cellsOf(definition, start).get('double')).toMatchObject({ tree: { kind: 'arithmetic' } });
    const set = cellsOf(definition, { ...start, inputs: { double: '3' } });
    expect(set.get('double')).toMatchObject({ text: '3', kind: 'input' });
    expect(set.get('double')).not.toHaveProperty('tree');
    expect(set.get('serve')).toMatchObject({ text: '4' });
  });

  test('are refused where an input or a line says nothing', () => {
    const { definition } = made();
    const lines = definition.lines.map(({ amount: _, ...line }) => line);
    expect(() => cellsOf({ ...definition, lines }, startOf(definition))).toThrow('neither an amount nor an outlay');
    const inputs = definition.inputs.map(({ follows: _, ...input }) => input);
    expect(() => cellsOf({ ...definition, inputs }, startOf(definition))).toThrow('neither a default nor a formula');
  });

  test('have a figure for each that the case can have, with its unit and its label', () => {
    const { definition } = made();
    const kinds = [...cellsOf(definition, startOf(definition)).values()].map(
      ({ id, kind, unit, label }) => `${id}: ${kind}, ${label}, ${unit}`,
    );
    for (const expected of [
      'serve: input, serve, USD/u',
      'one_month: constant, One month, month',
      'volume: step, Units, u/month',
      'q: figure, Monthly volume, u/month',
      'line.a: line, a, USD/u',
      'cost_ratio: step, Cost as a share of price, ratio',
      'margin_ratio: figure, Margin, share of price, share',
    ])
      expect(kinds).toContain(expected);
    expect(kinds.some((one) => /^(?:outlay|ltv|payback_months|customer_outlay):/.test(one))).toBe(false);
  });
});

describe('what moves with a cell', () => {
  const { definition } = made();
  const cells = cellsOf(definition, startOf(definition));
  const inlined = (text: string, mover: string) => {
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const found = inlineWhatMoves(parsed.tree, cells, mover);
    return found && printFormula(found);
  };

  test('is written out down to it, and the rest stays', () => {
    expect(inlined('price - double', 'serve')).toBe('price - serve * 2');
    expect(inlined('price - q', 'units')).toBe('price - units');
    expect(inlined('serve + serve', 'serve')).toBe('serve + serve');
    expect(inlined('price - double', 'units')).toBeUndefined();
    expect(inlined('nobody', 'units')).toBeUndefined();
  });

  test('ends in a circle', () => {
    const name = (id: string) => ({ kind: 'name' as const, name: id });
    const cell = (id: string, to: string) =>
      [id, { id, label: id, unit: 'ratio', kind: 'formula' as const, tree: name(to) }] as const;
    const circle = new Map([cell('x', 'y'), cell('y', 'x')]);
    expect(inlineWhatMoves(name('x'), circle, 'z')).toBeUndefined();
  });
});
