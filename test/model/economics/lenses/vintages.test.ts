import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { vintagesOf, type Vintages } from '#model/economics/lenses/vintages.ts';
import { readCase } from '../../../support/cases.ts';

const definition = readCase('model-generations');

function follow(inputs: Record<string, string>, scenario?: string) {
  const start = startOf(definition, scenario);
  const evaluation = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } });
  const result = vintagesOf(evaluation);
  if (result.kind !== 'vintages') throw new Error(result.why);
  return { ...result, evaluation };
}
const value = ({ evaluation }: { evaluation: ReturnType<typeof evaluateCase> }, id: string) => {
  const figure = evaluation.figure(id);
  if (figure.kind !== 'value') throw new Error(`${id} is ${figure.kind}`);
  return figure.value;
};
const millions = (cash: Decimal) => cash.div(1e6).toNumber();
const total = (amounts: Decimal[]) => amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));

const state = fc.record({
  model_cost: fc.integer({ min: 1, max: 2000 }).map(String),
  revenue: fc.integer({ min: 1, max: 4000 }).map(String),
  growth: fc.integer({ min: 5, max: 100 }).map((n) => String(n / 10)),
  gross_margin: fc.integer({ min: 0, max: 100 }).map((n) => String(n / 100)),
  interval: fc.integer({ min: 12, max: 24 }).map(String),
  overlap: fc.integer({ min: 0, max: 12 }).map(String),
  generations: fc.integer({ min: 1, max: 12 }).map(String),
});

describe('the published sketch', () => {
  const years = (inputs: Record<string, string>) => {
    const { periods, generations } = follow(inputs);
    return periods.slice(0, generations.length).map(({ cash }) => millions(cash));
  };

  test('reads -100, -800 and -8,000 million with no cost of serving, though each model earns twice its cost', () => {
    expect(years({})).toEqual([-100, -800, -8000]);
    expect(follow({}).generations.map(({ spent, left }) => left.div(spent).toNumber())).toEqual([2, 2, 2]);
    expect(follow({}).verdict).toEqual({ kind: 'each-pays-company-never' });
  });

  test('reads -100, -900 and -9,000 million with half left after serving, where each model just pays for itself', () => {
    expect(years({ gross_margin: '0.5' })).toEqual([-100, -900, -9000]);
    expect(follow({ gross_margin: '0.5' }).generations.every(({ kept }) => kept.isZero())).toBe(true);
  });

  test('does not pay back a model at 40%: $80 million of $100 million', () => {
    const [first] = follow({ gross_margin: '0.4' }).generations;
    expect(first && millions(first.left)).toBe(80);
    expect(follow({ gross_margin: '0.4' }).verdict).toEqual({ kind: 'none-pays' });
  });
});

describe('a line of generations', () => {
  test('is the company: cash flows of the generations sum to those of the periods', () => {
    fc.assert(
      fc.property(state, (inputs) => {
        const { generations, periods }: Vintages = follow(inputs);
        const [kept, cash] = [total(generations.map((one) => one.kept)), total(periods.map((one) => one.cash))];
        expect(
          kept
            .minus(cash)
            .abs()
            .lte(Decimal.max(total(generations.map(({ spent }) => spent)), 1).times('1e-30')),
        ).toBe(true);
        expect(periods.at(-1)?.cumulative.minus(cash).abs().lte(Decimal.max(cash.abs(), 1).times('1e-30'))).toBe(true);
      }),
    );
  });

  test('pays, each of it, exactly where what is left of revenue is at least outlay over lifetime revenue', () => {
    fc.assert(
      fc.property(state, (inputs) => {
        const { generations, marginNeeded, verdict } = follow(inputs);
        const pays = new Decimal(inputs.gross_margin).gte(marginNeeded);
        expect(generations.every(({ kept }) => kept.gte(0))).toBe(pays);
        expect(verdict.kind === 'none-pays').toBe(!pays);
      }),
    );
  });

  test('leaves the company cash to spare, in the long run, exactly where growth is at most what sales cover', () => {
    fc.assert(
      fc.property(state, (inputs) => {
        const line = follow({ ...inputs, generations: '12' });
        const covered = value(line, 'growth_covered');
        const growth = new Decimal(inputs.growth);
        // At the boundary itself rounding decides.
        fc.pre(covered.minus(growth).abs().gt('1e-20'));
        // From the third period on both overlapping generations earn.
        const settled = line.periods.slice(2, line.generations.length);
        expect(settled.every(({ cash }) => cash.gt(0) === growth.lt(covered))).toBe(true);
      }),
    );
  });

  test('agrees with the replacement policy: a model pays for its successor where one dollar left covers growth dollars', () => {
    fc.assert(
      fc.property(state, (inputs) => {
        const line = follow({ ...inputs, overlap: '0' });
        const margin = line.evaluation.figure('margin', { set: 'with-build', policy: 'replacement' });
        if (margin.kind !== 'value') throw new Error(margin.kind);
        const second = line.periods[1];
        const cash = (line.generations[0]?.left ?? new Decimal(0)).minus(
          (line.generations[0]?.spent ?? new Decimal(0)).times(inputs.growth),
        );
        expect(
          margin.value.times(inputs.revenue).times(1e6).minus(cash).abs().lte(cash.abs().plus(1).times('1e-30')),
        ).toBe(true);
        if (Number(inputs.generations) > 1)
          expect(second?.cash.minus(cash).abs().lte(cash.abs().plus(1).times('1e-30'))).toBe(true);
      }),
    );
  });

  test('harvests when building stops: the last periods spend nothing', () => {
    fc.assert(
      fc.property(state, (inputs) => {
        const { generations, periods } = follow(inputs);
        expect(periods.slice(generations.length).every(({ spent, cash }) => spent.isZero() && cash.gte(0))).toBe(true);
      }),
    );
  });

  test('is not followed where a generation would earn for longer beside its successor than alone', () => {
    const start = startOf(definition);
    const evaluation = evaluateCase(definition, { ...start, inputs: { ...start.inputs, overlap: '13' } });
    expect(vintagesOf(evaluation)).toEqual({
      kind: 'not-defined',
      why: expect.stringContaining('successor') as string,
    });
  });
});
