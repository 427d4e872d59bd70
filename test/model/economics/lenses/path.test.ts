import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { pathOf, type Path } from '#model/economics/lenses/path.ts';
import { startOf } from '#model/economics/start.ts';
import type { SetName } from '#model/economics/words.ts';
import { readCase } from '../../../support/cases.ts';
import { path as byHand } from './path-by-hand.ts';

const CASES = ['metered-inference', 'saas', 'moviepass'].map((id) => readCase(id));
const RATES = ['volume_growth', 'price_decline', 'cost_decline', 'learning', 'fixed_growth'];
const STILL = Object.fromEntries(RATES.map((id) => [id, '0']));

function follow(id: string, set: SetName, inputs: Record<string, string> = {}, scenario?: string) {
  const definition = CASES.find((one) => one.id === id);
  if (!definition) throw new Error(`no case ${id}`);
  const start = startOf(definition, scenario);
  const evaluation = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } });
  return { evaluation, path: known(pathOf(evaluation, { set })) };
}
function known(path: Path) {
  if (path.kind !== 'path') throw new Error(path.why);
  return path;
}
const hundredths = (low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => String(n / 100));
const rates = fc.record({
  volume_growth: hundredths(-5, 20),
  price_decline: hundredths(0, 10),
  cost_decline: hundredths(0, 10),
  learning: hundredths(0, 30),
  fixed_growth: hundredths(0, 10),
});
const near = (a: Decimal, b: Decimal) =>
  a
    .minus(b)
    .abs()
    .lte(Decimal.max(a.abs(), b.abs(), 1).times('1e-30'));

describe('a path', () => {
  test.for(CASES.map(({ id }) => id))('of %s sums its months, whatever the rates', (id) => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const { path } = follow(id, 'everything', { ...inputs, path_months: '24' });
        let sum = new Decimal(0);
        for (const month of path.months) {
          sum = sum.plus(month.cash);
          expect(near(month.cumulative, sum)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  test.for(['next-unit', 'serving'] as const)(
    'that stands still brings the margin under %s times the volume each month',
    (set) => {
      for (const { id } of CASES) {
        const { evaluation, path } = follow(id, set, STILL);
        const monthly = evaluation.table({ set }).value('margin');
        const q = evaluation.table().value('q');
        if (!(monthly instanceof Decimal) || !(q instanceof Decimal)) throw new Error('no margin');
        expect(path.months.every(({ cash }) => near(cash, monthly.times(q)))).toBe(true);
      }
    },
  );

  test('is back in the month in which the payback says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (months) => {
        // An outlay that a life of five years pays back within it, once.
        const training = new Decimal('14457336').times(months).minus(1000).toFixed(0);
        const { evaluation, path } = follow('metered-inference', 'with-build', {
          ...STILL,
          training,
          life: '120',
          path_months: '120',
        });
        const payback = evaluation.figure('payback_months', { set: 'with-build' });
        if (payback.kind !== 'value') throw new Error(payback.kind);
        expect(path.verdict).toEqual({ kind: 'at', month: payback.value.ceil().toNumber() });
      }),
      { numRuns: 20 },
    );
  });

  test('says what the cash says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES.map(({ id }) => id)),
        fc.constantFrom('serving', 'with-build', 'everything'),
        rates,
        (id, set, inputs) => {
          const { months, verdict } = follow(id, set as SetName, { ...inputs, path_months: '36' }).path;
          const below = months.map(({ cumulative }) => cumulative.lt(0));
          if (verdict.kind === 'from-the-start') expect(below).not.toContain(true);
          if (verdict.kind === 'at')
            expect([below[verdict.month - 2], below.slice(verdict.month - 1).includes(true)]).toEqual([true, false]);
          if (verdict.kind === 'outrun')
            expect([below[verdict.month - 1], below.slice(verdict.lost - 1).includes(false)]).toEqual([false, false]);
          if (verdict.kind === 'not-within' || verdict.kind === 'never') expect(below).not.toContain(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('that is said never to turn does not turn in ten years either', () => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const { verdict } = follow('moviepass', 'everything', { ...inputs, path_months: '24' }).path;
        if (verdict.kind !== 'never') return;
        expect(
          follow('moviepass', 'everything', { ...inputs, path_months: '120' }).path.months.some(({ cumulative }) =>
            cumulative.gte(0),
          ),
        ).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test('turns no later with more growth, while each unit brings something in and fixed costs stand still', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 10 }), (slow, more) => {
        const turn = (growth: number) => {
          const { verdict } = follow(
            'moviepass',
            'everything',
            { ...STILL, volume_growth: String(growth / 100), path_months: '120', subscribers: '1000000' },
            'september-2018',
          ).path;
          return verdict.kind === 'at' ? verdict.month : verdict.kind === 'from-the-start' ? 0 : Infinity;
        };
        expect(turn(slow + more)).toBeLessThanOrEqual(turn(slow));
      }),
      { numRuns: 15 },
    );
  });

  test('shows growth cure a fixed cost, a growing fixed cost outrun it, and growth multiply a loss', () => {
    const grow = (inputs: Record<string, string>, scenario?: string) =>
      follow('moviepass', 'everything', { ...STILL, path_months: '60', subscribers: '1000000', ...inputs }, scenario)
        .path;
    expect(grow({}, 'september-2018').verdict.kind).toBe('not-within');
    expect(grow({ volume_growth: '0.1' }, 'september-2018').verdict.kind).toBe('at');
    expect(grow({ volume_growth: '0.1', fixed_growth: '0.12' }, 'september-2018').verdict.kind).not.toBe('at');
    expect(grow({}).verdict).toEqual({ kind: 'never' });
    expect(
      grow({ volume_growth: '0.1' })
        .months.at(-1)
        ?.cumulative.lt(grow({}).months.at(-1)?.cumulative ?? 0),
    ).toBe(true);
  });

  test('turns a loss on each unit when costs fall with volume, which is no never', () => {
    const inputs = { ...STILL, volume_growth: '0.1', learning: '0.3', path_months: '120', overhead: '0' };
    expect(follow('moviepass', 'everything', inputs).path.verdict.kind).toBe('at');
    expect(follow('moviepass', 'everything', { ...inputs, path_months: '3' }).path.verdict.kind).toBe('not-within');
  });

  test('pays a program month by month, and an outlay when each life begins', () => {
    const outlay = follow('metered-inference', 'with-build', { ...STILL, path_months: '13', growth: '1' }).path.months;
    const apart = follow('metered-inference', 'serving', { ...STILL, path_months: '13' }).path.months;
    const paid = outlay.map(({ cash }, place) => apart[place]?.cash.minus(cash).toNumber());
    expect(paid).toEqual([5870000, 0, 0, 0, 0, 0, 5870000, 0, 0, 0, 0, 0, 5870000]);
    const grown = { ...STILL, growth: '1.38', path_months: '40' };
    const program = follow('saas', 'with-build', grown).path.months;
    const serving = follow('saas', 'serving', grown).path.months;
    const writing = program.map(({ cash }, place) => serving[place]?.cash.minus(cash).toNumber() ?? 0);
    // What is spent now is paid now, however fast it has grown.
    for (const month of writing.slice(0, 36)) expect(month).toBeCloseTo(1020000, 4);
    expect(writing[36]).toBeCloseTo(1020000 * 1.38 ** 3, 4);
  });
});

describe('a path that can be followed in the head', () => {
  const still = { growth: '0', price_fall: '0', cost_fall: '0', learned: '0', dearer: '0' };
  const cash = (...given: Parameters<typeof byHand>) => byHand(...given).months.map((month) => month.split(' ')[4]);

  test('grows, gets cheaper and dearer, and pays for machines as they are bought and for research as it goes', () => {
    expect(byHand()).toEqual({
      why: '',
      months: [
        '1 100 10 4 -1050 -1050',
        '2 200 9 2.4 570 -480',
        '3 400 8.1 1.44 264 -216',
        '4 800 7.29 0.864 3615.8 3399.8',
      ],
      verdict: { kind: 'at', month: 4 },
    });
  });

  test('stands still in whatever its case leaves out', () => {
    expect(
      byHand({}, { set: 'serving' }, { path: { months: 'months', volume_growth: 'growth' } }).months.slice(0, 2),
    ).toEqual(['1 100 10 4 550 550', '2 200 10 4 1150 1700']);
  });

  test('counts the lines inside the boundary, and unit costs whatever that is', () => {
    expect(byHand({}, { set: 'next-unit' }).months[1]).toBe('2 200 9 2.4 1320 1920');
    expect(byHand({}, { set: 'serving' }).months[1]).toBe('2 200 9 2.4 1270 1820');
    expect(byHand({ machine: '0', research: '0' }, { set: 'everything' }).months[1]).toBe('2 200 9 2.4 970 1320');
  });

  test('buys as often as lives begin, each dearer than the one before', () => {
    const bought = (life: string) => {
      const under = { set: 'with-build' } as const;
      const without = cash({ ...still, machine: '0', months: '6' }, under);
      return cash({ ...still, machine_life: life, months: '6' }, under).map(
        (one, t) => Number(without[t]) - Number(one),
      );
    };
    expect(bought('2')).toEqual([1000, 0, 1500, 0, 2250, 0]);
    expect(bought('1.5')).toEqual([1000, 1500, 0, 2250, 3375, 0]);
    expect(bought('0.5').slice(0, 2)).toEqual([2500, 5625]);
    expect(bought('9')).toEqual([1000, 0, 0, 0, 0, 0]);
    expect(bought('0')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('spends on a program what its next life costs, month by month', () => {
    const under = { set: 'with-build' } as const;
    const without = cash({ ...still, research: '0', months: '7' }, under);
    const spent = cash({ ...still, months: '7' }, under).map((one, t) => Number(without[t]) - Number(one));
    expect(spent).toEqual([400, 400, 400, 800, 800, 800, 1600]);
  });

  test('is looked at for whole months, from one to ten years of them', () => {
    expect(byHand({ ...still, months: '2.9' }).months).toHaveLength(2);
    expect(byHand({ ...still, months: '0' }).months).toHaveLength(1);
    expect(byHand({ ...still, months: '121' }).months).toHaveLength(120);
  });

  const crowded = { serving: { behavior: 'unit', amount: 'serve * four_hundred / (four_hundred - q)' } } as const;

  test('is not defined where nothing is sold, volume ends or costs are gone', () => {
    expect(byHand({ units: '0' }).why).toBe('nothing is sold');
    expect(byHand({ growth: '-1' }).why).toContain('fall by all');
    expect(byHand({ learned: '1' }).why).toContain('fall by all');
    expect(byHand({ growth: '-0.5', learned: '0.5', months: '2' }).months).toHaveLength(2);
    expect(byHand({}, { set: 'serving' }, { lines: crowded }).why).toContain('divides by');
    expect(byHand({ months: '2' }, { set: 'serving' }, { lines: crowded }).months).toHaveLength(2);
    expect(byHand({}, {}, { price: 'asked / (growth - 1)' }).why).toContain('divides by');
  });

  test('says how it ends', () => {
    const build = { set: 'with-build' } as const;
    const verdict = (inputs: Record<string, string>, under: Parameters<typeof byHand>[1] = build) =>
      byHand({ ...still, research: '0', ...inputs }, under).verdict;
    expect(verdict({}, { set: 'serving' })).toEqual({ kind: 'from-the-start' });
    expect(verdict({ machine: '550', machine_life: '9' })).toEqual({ kind: 'from-the-start' });
    expect(verdict({ machine: '551', machine_life: '9' })).toEqual({ kind: 'at', month: 2 });
    expect(verdict({ machine: '1100', machine_life: '9' })).toEqual({ kind: 'at', month: 2 });
    expect(verdict({ machine: '1101', machine_life: '9' })).toEqual({ kind: 'at', month: 3 });
    expect(verdict({ machine: '3000', machine_life: '9' })).toEqual({ kind: 'not-within', gaining: true });
    expect(verdict({ machine: '550', research: '825', machine_life: '9' })).toEqual({
      kind: 'not-within',
      gaining: false,
    });
    expect(verdict({ machine: '600', machine_life: '2', months: '3' })).toEqual({ kind: 'at', month: 2 });
    expect(verdict({ machine: '1000', machine_life: '2', months: '3' })).toEqual({ kind: 'outrun', month: 2, lost: 3 });
    const dearer = { machine: '150', machine_life: '9', months: '4', research: '675' };
    expect(verdict(dearer)).toEqual({ kind: 'outrun', month: 2, lost: 4 });
    expect(verdict({ machine: '550', months: '8' })).toEqual({ kind: 'outrun', month: 1, lost: 7 });
  });

  test('is lost for good where each unit loses and costs fall no faster than the price', () => {
    const lost = (inputs: Record<string, string>, parts = {}) =>
      byHand({ ...still, serve: '10', ...inputs }, { set: 'everything' }, parts).verdict;
    expect(lost({})).toEqual({ kind: 'never' });
    expect(lost({ serve: '9.99' })).toEqual({ kind: 'not-within', gaining: false });
    expect(lost({ cost_fall: '0.1' })).toEqual({ kind: 'not-within', gaining: false });
    expect(lost({ cost_fall: '0.1', price_fall: '0.1' })).toEqual({ kind: 'never' });
    expect(lost({ cost_fall: '0.1', price_fall: '0.11' })).toEqual({ kind: 'never' });
    const line = (amount: string) => ({ lines: { serving: { behavior: 'unit', amount } } });
    expect(lost({ months: '1' }, line('11 * serve * rent / rent / 10'))).toEqual({ kind: 'never' });
    expect(lost({}, line('1.1 * asked'))).toEqual({ kind: 'never' });
    expect(lost({}, line('1.1 * price'))).toEqual({ kind: 'never' });
    expect(lost({ cost_fall: '0.1', price_fall: '0.1', months: '2' }, line('1.1 * price'))).toEqual({
      kind: 'not-within',
      gaining: true,
    });
    expect(lost({}, line('1100 * asked / q * units / 1000'))).toEqual({ kind: 'not-within', gaining: false });
  });

  test('is a mistake of the caller where the case declares none', () => {
    expect(() => byHand({}, {}, { path: undefined })).toThrow('declares no path');
  });
});
