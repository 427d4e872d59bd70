import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { withBuilding, withLine } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { fastFigure } from '#model/economics/fast-case.ts';
import type { Figure } from '#model/economics/figure.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import { tableOf } from '#model/economics/table.ts';
import { isDefined } from '#model/formula/value.ts';
import { allCases, lawfulState } from '../../support/cases.ts';
import { runs } from '../../support/runs.ts';

const RUNS = { numRuns: runs(20, 60), seed: 20261123 };
const number = (found: Figure): Decimal => {
  if (found.kind !== 'value') throw new Error(`no value: ${found.kind}`);
  return found.value;
};
const close = (a: Decimal, b: Decimal, relative: string) =>
  a
    .minus(b)
    .abs()
    .lte(Decimal.max(a.abs(), b.abs(), new Decimal('1e-6')).times(relative));

describe.each(allCases.map((definition) => [definition.id, definition] as const))('in %s', (_, definition) => {
  const every = (law: (state: CaseState) => void) => fc.assert(fc.property(lawfulState(definition), law), RUNS);
  const priced = (state: CaseState) => evaluateCase(definition, state).figure('price').kind === 'value';

  it('the cost is the sum of the lines inside the boundary', () => {
    every((state) => {
      fc.pre(priced(state));
      const evaluation = evaluateCase(definition, state);
      const sum = state.boundary.reduce(
        (total, id) => total.plus(number(evaluation.figure(lineCell(id)))),
        new Decimal(0),
      );
      expect(close(sum, number(evaluation.figure('cost')), '1e-35')).toBe(true);
    });
  });

  it('no line amount is negative', () => {
    every((state) => {
      fc.pre(priced(state));
      const evaluation = evaluateCase(definition, state);
      for (const line of definition.lines)
        expect(number(evaluation.figure(lineCell(line.id))).gte(0), line.id).toBe(true);
    });
  });

  it('leaving a line out never raises the cost', () => {
    every((state) => {
      fc.pre(priced(state) && state.boundary.length > 0);
      const [out = ''] = state.boundary;
      const less = { ...state, boundary: withLine(definition, state.boundary, out, false) };
      expect(costOf(definition, less).lte(costOf(definition, state))).toBe(true);
    });
  });

  it('a higher price never lowers the margin', () => {
    fc.assert(
      fc.property(lawfulState(definition), fc.integer({ min: 1, max: 1000 }), (state, thousandths) => {
        fc.pre(priced(state));
        const { cells } = evaluateCase(definition, state).table();
        const price = number(evaluateCase(definition, state).figure('price'));
        const marginAt = (at: Decimal) => tableOf(cells, new Map([['price', at]])).value('margin');
        const [low, high] = [
          marginAt(price),
          marginAt(price.times(new Decimal(1000 + thousandths).div(1000)).plus('0.001')),
        ];
        if (isDefined(low) && isDefined(high)) expect(high.gte(low)).toBe(true);
      }),
      RUNS,
    );
  });

  it('contribution does not depend on the boundary', () => {
    every((state) => {
      fc.pre(priced(state));
      const other = { ...state, boundary: [] };
      const [a, b] = [state, other].map((one) => String(evaluateCase(definition, one).table().value('contribution')));
      expect(a).toBe(b);
    });
  });

  it('the switch touches build lines and nothing else', () => {
    every((state) => {
      const build = new Set(definition.lines.filter((line) => line.behavior === 'build').map((line) => line.id));
      for (const counted of [true, false]) {
        const switched = withBuilding(definition, state.boundary, counted);
        for (const line of definition.lines) {
          expect(switched.includes(line.id), line.id).toBe(
            build.has(line.id) ? counted : state.boundary.includes(line.id),
          );
        }
      }
    });
  });

  it('the fast path stays within 1e-9 of the exact one', () => {
    every((state) => {
      fc.pre(priced(state));
      const { cells } = evaluateCase(definition, state).table();
      for (const cell of ['price', 'contribution', 'cost', 'margin', 'margin_ratio', 'build_cost', 'step_cost']) {
        const exact = tableOf(cells).value(cell);
        const fast = fastFigure(cells, cell).at('', 0);
        if (!isDefined(exact)) expect(fast, cell).toBeNaN();
        // A margin near zero is a difference of two larger amounts: the error is relative to those.
        else expect(Math.abs(fast - Number(exact)), cell).toBeLessThanOrEqual(1e-9 * scaleOf(cells, cell, exact));
      }
    });
  });

  it('at break-even the margin is zero, and just before it is a loss', () => {
    every((state) => {
      fc.pre(priced(state));
      const evaluation = evaluateCase(definition, state);
      const found = evaluation.figure('break_even_units');
      const volumes = found.kind === 'value' ? [found.value] : found.kind === 'several' ? found.values : [];
      const { cells } = evaluation.table();
      const marginAt = (q: Decimal) => tableOf(cells, new Map([['q', q]])).value('margin');
      const price = number(evaluation.figure('price'));
      for (const q of volumes) {
        const at = marginAt(q);
        const before = marginAt(q.times('0.9999999999'));
        expect(isDefined(at) && at.abs().lte(price.times('1e-30')), `margin at ${q.toString()}`).toBe(true);
        expect(isDefined(before) && before.lt(0), `margin below ${q.toString()}`).toBe(true);
      }
    });
  });

  it('"never" and "always" are so over fifteen powers of ten of volume', () => {
    every((state) => {
      fc.pre(priced(state));
      const evaluation = evaluateCase(definition, state);
      const found = evaluation.figure('break_even_units');
      if (found.kind !== 'never' && found.kind !== 'always') return;
      const { cells } = evaluation.table();
      for (let power = -5; power <= 10; power += 1) {
        const margin = tableOf(cells, new Map([['q', new Decimal(10).pow(power)]])).value('margin');
        expect(isDefined(margin) && margin.gte(0)).toBe(found.kind === 'always');
      }
    });
  });

  it('payback is where a month-by-month count first covers the outlay', () => {
    every((state) => {
      fc.pre(priced(state));
      const evaluation = evaluateCase(definition, state);
      const payback = evaluation.figure('payback_months');
      if (payback.kind !== 'value' || payback.value.gt(600)) return;
      const { value } = evaluation.table();
      const [outlay, cover] = [value('outlay'), value('monthly_cover')];
      if (!isDefined(outlay) || !isDefined(cover)) throw new Error('a payback without an outlay');
      let months = 0;
      let left = outlay;
      while (left.gt(outlay.times('1e-30'))) {
        left = left.minus(cover);
        months += 1;
      }
      expect(months).toBe(payback.value.minus(payback.value.times('1e-30')).ceil().toNumber());
    });
  });
});

function costOf(definition: CaseDefinition, state: CaseState): Decimal {
  return number(evaluateCase(definition, state).figure('cost'));
}

function scaleOf(cells: Parameters<typeof tableOf>[0], cell: string, exact: Decimal): number {
  const table = tableOf(cells);
  const parts = ['price', 'cost', 'unit_cost'].map((id) => table.value(id));
  const amounts = parts.map((part) => (isDefined(part) ? Math.abs(Number(part)) : 0));
  const price = amounts[0] ?? 0;
  const largest = Math.max(Math.abs(Number(exact)), ...amounts);
  return cell.endsWith('_ratio') ? largest / (price || 1) : largest;
}
