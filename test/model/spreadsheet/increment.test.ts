import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, Decimal } from '#model/decimal.ts';
import { cellsOf } from '#model/economics/cells.ts';
import { tableOf } from '#model/economics/table.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { printFormula } from '#model/formula/print.ts';
import { isDefined } from '#model/formula/value.ts';
import { incrementOf, withIncrements } from '#model/spreadsheet/increment.ts';
import { allCases, lawfulState } from '../../support/cases.ts';

const near = (a: Decimal, b: Decimal, scale: Decimal) =>
  a.minus(b).abs().lte(Decimal.max(scale.abs(), 1).times('1e-30'));

describe('an increment', () => {
  test.each([
    '3 * q + 7',
    'q * q',
    'a / q',
    '(a / q) * q',
    '(a + q) / (q + 2)',
    '-(q ^ 2)',
    'ceil(q / 3) * a',
    'max(q, 4) - q',
  ])('of %s is the tree at q + 1 less the tree at q', (formula) => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(parsed.message);
    const { tree } = parsed;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (q, a) => {
        const at = (moved: number) => (name: string) => new Decimal(name === 'a' ? a : name === 'one_more' ? 1 : moved);
        const [before, after] = [evaluate(tree, at(q)), evaluate(tree, at(q + 1))] as [Decimal, Decimal];
        expect(near(evaluate(incrementOf(tree, 'q', 'one_more'), at(q)) as Decimal, after.minus(before), after)).toBe(
          true,
        );
      }),
    );
  });

  test.each([
    ['3 * q + 7', '3 * one_more'],
    ['7 - q', '-one_more'],
    ['q - 7', 'one_more'],
    ['a', '0'],
    ['-(3 * q)', '-(3 * one_more)'],
    ['-q - q', '-one_more - one_more'],
    ['q * q', 'one_more * (q + one_more) + q * one_more'],
    ['q * 3', 'one_more * 3'],
    ['a / q * q', '0'],
    ['(a + q) / q * q', 'one_more'],
    ['(a + q) * q', 'one_more * (q + one_more) + (a + q) * one_more'],
    ['0.00 * q', '0'],
    ['10 * q', '10 * one_more'],
    ['0.5 * q', '0.5 * one_more'],
    ['a / q * a', '-(a * one_more) / (q * (q + one_more)) * a'],
    ['q / a', 'one_more / a'],
    ['a / q', '-(a * one_more) / (q * (q + one_more))'],
    ['q / (q + 2)', '(one_more * (q + 2) - q * one_more) / ((q + 2) * (q + one_more + 2))'],
    ['q ^ 2', '(q + one_more)^2 - q^2'],
    ['ceil(q)', 'ceil(q + one_more) - ceil(q)'],
  ])('of %s is written %s', (formula, expected) => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(printFormula(incrementOf(parsed.tree, 'q', 'one_more'))).toBe(expected);
  });

  test.each([
    ['3 * (q + one_more) - 3 * q', '3 * one_more'],
    ['a + (3 * (q + one_more) - 3 * q) / one_more', 'a + 3 * one_more / one_more'],
    ['(q + one_more) - q + a', 'one_more + a'],
    ['3 * (q + one_more) + 3 * q', '3 * (q + one_more) + 3 * q'],
    ['3 * (q + one_more) - 4 * q', '3 * (q + one_more) - 4 * q'],
    ['ceil(q + one_more - q)', 'ceil(q + one_more - q)'],
  ])('takes the place of %s as %s', (formula, expected) => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(printFormula(withIncrements(parsed.tree, 'q', 'one_more'))).toBe(expected);
  });

  test.each(allCases)('leaves every figure of $id what it was', (definition) => {
    fc.assert(
      fc.property(lawfulState(definition), (state) => {
        const { cells, value } = tableOf(cellsOf(definition, state));
        for (const { id, tree } of cells.values()) {
          if (tree === undefined) continue;
          const [own, other] = [value(id), evaluate(withIncrements(tree, 'q', 'one_more'), value)];
          expect({ id, defined: isDefined(other) }).toEqual({ id, defined: isDefined(own) });
          // A total of the month has as many digits before the point as the volume.
          const volume = value('q');
          if (isDefined(own) && isDefined(other))
            expect({
              id,
              near: near(own, other, own.plus(isDefined(volume) ? volume : decimal('0')).times(1e6)),
            }).toEqual({ id, near: true });
        }
      }),
      { numRuns: 10 },
    );
  });
});
