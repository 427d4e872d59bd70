import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { normalQuantile, usageOf } from '#model/economics/lenses/usage.ts';
import { name } from '#model/formula/tree.ts';
import { isDefined } from '#model/formula/value.ts';
import { Decimal } from '#model/decimal.ts';
import { cappedMean, shareAbove } from '#model/formula/lognormal.ts';
import { readCase } from '../../../support/cases.ts';
import { madeUp, madeUpCase } from '../../../support/made-up-case.ts';
import { runs } from '../../../support/runs.ts';
const CASES = new Map(['ai-subscription', 'moviepass', 'gym'].map((id) => [id, readCase(id)]));
const RUNS = { numRuns: runs(30, 100) };

function flatFee(id: string, inputs: Record<string, string> = {}) {
  const definition = CASES.get(id);
  if (!definition) throw new Error(`no case ${id}`);
  const start = startOf(definition);
  const evaluation = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } });
  const usage = usageOf(evaluation);
  if (usage.kind !== 'usage') throw new Error(usage.why);
  return { ...usage, evaluation };
}
const SHARES = [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999];
const spreads = fc.integer({ min: 20, max: 200 }).map((n) => n / 100);

describe('the picture of a flat fee', () => {
  test.for(['ai-subscription', 'moviepass', 'gym'])('%s: each buyer costs no less than one who uses less', (id) => {
    fc.assert(
      fc.property(spreads, (spread) => {
        const { costAt } = flatFee(id, { spread: String(spread) });
        const costs = SHARES.map(costAt);
        expect(costs).toEqual([...costs].sort((one, other) => one - other));
      }),
      RUNS,
    );
  });

  test('passes the fee where the share of buyers at a loss begins', () => {
    fc.assert(
      fc.property(spreads, fc.integer({ min: 1, max: 40 }), (spread, cost) => {
        const { atALoss, costAt } = flatFee('gym', { spread: String(spread), visit: String(cost / 4) });
        const from = 1 - atALoss.toNumber();
        if (from < 0.0005 || from > 0.9995) return;
        expect(Math.abs(costAt(from) - 1)).toBeLessThan(0.005);
      }),
      RUNS,
    );
  });

  test('agrees with the figures the case prints', () => {
    const { atALoss, mean, evaluation } = flatFee('ai-subscription');
    const [share, served, fee] = ['share_at_a_loss', 'mean_served', 'fee_kept'].map((id) => evaluation.figure(id));
    if (share?.kind !== 'value' || served?.kind !== 'value' || fee?.kind !== 'value')
      throw new Error('a figure is missing');
    expect(atALoss.minus(share.value).abs().lt('1e-30')).toBe(true);
    expect(mean.minus(served.value.div(fee.value)).abs().lt('1e-30')).toBe(true);
  });

  test('takes from the average MoviePass subscriber what their tickets cost, at any limit', () => {
    fc.assert(
      fc.property(spreads, fc.integer({ min: 1, max: 31 }), (spread, cap) => {
        const { mean, evaluation } = flatFee('moviepass', { spread: String(spread), cap: String(cap) });
        const seen = evaluation.figure('mean_films');
        const terms = evaluation.definition.lenses?.usage;
        if (!terms?.fee) throw new Error('no fee');
        const [visit, fee] = [evaluation.work(name('visit')), evaluation.work(terms.fee)];
        if (seen.kind !== 'value' || !isDefined(visit) || !isDefined(fee)) throw new Error('a figure is missing');
        expect(mean.times(fee).minus(seen.value.times(visit)).abs().lt('1e-30')).toBe(true);
      }),
      RUNS,
    );
  });

  test('under a limit on use never costs more than without, and at a limit within the fee loses on nobody', () => {
    fc.assert(
      fc.property(spreads, fc.integer({ min: 1, max: 31 }), (spread, cap) => {
        const [capped, free] = [
          flatFee('moviepass', { spread: String(spread), cap: String(cap) }),
          flatFee('moviepass', { spread: String(spread) }),
        ];
        expect(capped.mean.lte(free.mean)).toBe(true);
        expect(SHARES.filter((share) => capped.costAt(share) > free.costAt(share))).toEqual([]);
      }),
      RUNS,
    );
    expect(flatFee('moviepass', { cap: '1', visit: '5' }).atALoss.isZero()).toBe(true);
  });

  test('is refused where nothing is left of the fee', () => {
    expect(() => flatFee('gym', { fee: '0' })).toThrow('nothing is left of the fee');
  });

  test('a case without the lens is a mistake of the caller', () => {
    const definition = readCase('saas');
    expect(() => usageOf(evaluateCase(definition, startOf(definition)))).toThrow('case saas declares no usage');
  });
});

describe('usage of what is made up', () => {
  const definition = madeUpCase({
    inputs: { fee: '10', use: '8', spread: { unit: 'ratio', default: '0.5' }, cap: '20' },
    usage: { fee: 'fee', use: 'use', spread: 'spread', cap: 'cap' },
  });
  const of = (moved: Record<string, string> = {}, hurried = false, given = definition) => {
    const found = usageOf(madeUp(given, moved, {}, hurried));
    if (found.kind !== 'usage') throw new Error(found.why);
    return found;
  };
  const [ten, eight, half] = [10, 8, 0.5].map((n) => new Decimal(n)) as [Decimal, Decimal, Decimal];
  const texts = ({ mean, withinFee, atALoss }: ReturnType<typeof of>) => [mean, withinFee, atALoss].map(String);

  test('is in multiples of the fee, under the limit', () => {
    const [atTwenty, atFee] = [cappedMean(eight, half, new Decimal(20)), cappedMean(eight, half, ten)];
    expect(texts(of())).toEqual([atTwenty.div(10), atFee.div(10), shareAbove(eight, half, ten)].map(String));
    // A limit within the fee: nobody costs more.
    const atFive = cappedMean(eight, half, new Decimal(5)).div(10);
    expect(texts(of({ cap: '5' }))).toEqual([atFive, atFive, 0].map(String));
    expect(texts(of({ cap: '10' }))).toEqual([atFee.div(10), atFee.div(10), 0].map(String));
  });

  test('without a limit costs on average what the average buyer’s use does', () => {
    const free = { ...definition, lenses: { usage: { ...definition.lenses?.usage } } };
    delete free.lenses.usage.cap;
    expect(texts(of({}, false, free))).toEqual(
      ['0.8', cappedMean(eight, half, ten).div(10), shareAbove(eight, half, ten)].map(String),
    );
    expect(of({}, false, free).costAt(0.9999)).toBeCloseTo(0.8 * Math.exp(0.5 * 3.719 - 0.125), 2);
  });

  test('costs the middle buyer the median, and nobody more than the limit', () => {
    expect(of().costAt(0.5)).toBeCloseTo(0.8 * Math.exp(-0.125), 3);
    expect(of().costAt(0.84134)).toBeCloseTo(0.8 * Math.exp(0.375), 2);
    expect(of().costAt(1)).toBe(2);
    expect(of({ spread: '0' }).costAt(0.3)).toBe(0.8);
  });

  test('in a hurry is the same within a billionth', () => {
    const [fast, exact] = [of({}, true), of()];
    for (const part of ['mean', 'withinFee', 'atALoss'] as const)
      expect(Math.abs(fast[part].minus(exact[part]).toNumber())).toBeLessThan(1e-9);
    expect(fast.mean.eq(exact.mean)).toBe(false);
  });

  test('is not defined where a term is not', () => {
    const broken = madeUpCase({
      inputs: { fee: '10', nothing: '0', spread: { unit: 'ratio', default: '0.5' } },
      usage: { fee: 'fee', use: 'fee * fee / nothing', spread: 'spread' },
    });
    expect(usageOf(madeUp(broken))).toMatchObject({
      kind: 'not-defined',
      why: expect.stringContaining('divides') as string,
    });
  });
});

describe('the normal quantile', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.1.
  test.for([
    [0.5, 0],
    [0.84134, 1],
    [0.97725, 2],
    [0.99865, 3],
    [0.15866, -1],
    [0.02275, -2],
  ] as const)('at %s is %s', ([share, z]) => {
    expect(Math.abs(normalQuantile(share) - z)).toBeLessThan(5e-4);
  });

  test('has no end', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});
