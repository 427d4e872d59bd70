import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { vintagesOf, type Vintages } from '#model/economics/lenses/vintages.ts';
import { readCase } from '../../../support/cases.ts';
import { madeUp, madeUpCase } from '../../../support/made-up-case.ts';

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

describe('generations that can be followed in the head', () => {
  const ratio = (value: string) => ({ unit: 'ratio', default: value });
  const months = (value: string) => ({ unit: 'month', default: value });
  const inputs = {
    outlay_one: { unit: 'USD', default: '100' },
    growing: ratio('2'),
    revenue_one: { unit: 'USD', default: '300' },
    share: ratio('0.5'),
    interval: months('12'),
    overlap: months('6'),
    count: ratio('3'),
  };
  const terms = {
    outlay: 'outlay_one',
    growth: 'growing',
    revenue: 'revenue_one',
    gross_margin: 'share',
    interval: 'interval',
    overlap: 'overlap',
    generations: 'count',
  };
  const line = (moved: Record<string, string> = {}, vintages: Record<string, string | undefined> = terms) =>
    vintagesOf(madeUp(madeUpCase({ inputs, vintages }), moved));
  const kept = (...given: Parameters<typeof line>) => {
    const found = line(...given);
    if (found.kind !== 'vintages') throw new Error(found.why);
    const texts = (all: Decimal[]) => all.map((one) => one.toDecimalPlaces(20).toFixed()).join(' ');
    return {
      spent: texts(found.periods.map(({ spent }) => spent)),
      left: texts(found.periods.map(({ left }) => left)),
      cash: texts(found.periods.map(({ cash }) => cash)),
      cumulative: texts(found.periods.map(({ cumulative }) => cumulative)),
      kept: texts(found.generations.map((one) => one.kept)),
    };
  };
  const verdict = (...given: Parameters<typeof line>) => {
    const found = line(...given);
    return found.kind === 'vintages' ? found.verdict : found.why;
  };

  test('are built in one period, earn through the next and in part through the one after', () => {
    expect(kept()).toEqual({
      spent: '100 200 400 0 0',
      left: '0 100 250 500 200',
      cash: '-100 -100 -150 500 200',
      cumulative: '-100 -200 -350 150 350',
      kept: '50 100 200',
    });
    expect(line()).toMatchObject({
      generations: [{ generation: 1 }, { generation: 2 }, { generation: 3 }],
      periods: [{ period: 1 }, { period: 2 }, { period: 3 }, { period: 4 }, { period: 5 }],
    });
    const found = line();
    expect(found.kind === 'vintages' && [found.interval, found.marginNeeded].map(String)).toEqual([
      '12',
      `0.${'3'.repeat(40)}`,
    ]);
  });

  test('without an overlap have one period after the last is built', () => {
    const { overlap: _, ...apart } = terms;
    const expected = { spent: '100 200 400 0', left: '0 150 300 600', cash: '-100 -50 -100 600' };
    expect(kept({ overlap: '0' })).toMatchObject(expected);
    expect(kept({}, apart)).toMatchObject(expected);
    expect(kept({ overlap: '12', count: '1' })).toMatchObject({ left: '0 75 75', cash: '-100 75 75' });
  });

  test('are at least one and at most twelve, and whole', () => {
    const counts = ['0', '1', '2.9', '12', '13'].map((count) => kept({ count }).kept.split(' ').length);
    expect(counts).toEqual([1, 1, 2, 12, 12]);
  });

  test('say whether each pays and whether the company does, and from when', () => {
    expect(verdict({ share: '0.33' })).toEqual({ kind: 'none-pays' });
    expect(verdict()).toEqual({ kind: 'each-pays-company-never' });
    expect(verdict({ growing: '0.5' })).toEqual({ kind: 'both-pay', from: 2 });
    expect(verdict({ growing: '1', overlap: '0', revenue_one: '200' })).toEqual({ kind: 'both-pay', from: 2 });
    expect(verdict({ growing: '1.2', overlap: '12' })).toEqual({ kind: 'both-pay', from: 3 });
    expect(verdict({ growing: '1.2', overlap: '12', count: '2' })).toEqual({ kind: 'each-pays-company-never' });
  });

  test('are not defined without revenue, time between launches, or a place for the overlap', () => {
    expect(verdict({ revenue_one: '0' })).toContain('takes nothing in');
    expect(verdict({ interval: '0', overlap: '0' })).toContain('no time passes');
    expect(verdict({ overlap: '12.1' })).toContain('longer');
    expect(verdict({}, { ...terms, overlap: 'overlap - interval' })).toContain('less than no time');
    expect(verdict({ growing: '0' }, { ...terms, growth: '1 / growing' })).toContain('divides by');
  });

  test('are a mistake of the caller where the case declares none', () => {
    expect(() => vintagesOf(madeUp(madeUpCase({})))).toThrow('declares no vintages');
  });
});
