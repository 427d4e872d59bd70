import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { HOST_COUNTS, marketOf } from '#model/economics/lenses/market.ts';
import { startOf } from '#model/economics/start.ts';
import { readCase } from '../../../support/cases.ts';
import { madeUp, madeUpCase } from '../../../support/made-up-case.ts';

const definition = readCase('open-weights-hosting');

function marketWith(inputs: Record<string, string>) {
  const start = startOf(definition);
  const evaluation = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } });
  const market = marketOf(evaluation);
  if (market.kind !== 'market') throw new Error(market.why);
  return { ...market, evaluation };
}
const cents = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => String(n / 100));
const state = fc.record({ elasticity: cents(1.05, 4), difference: cents(0, 1) });

describe('a market against how many hosts there are', () => {
  test('asks less with every host, unless they are nothing alike, and never less than serving costs', () => {
    fc.assert(
      fc.property(state, (inputs) => {
        const { points, cost } = marketWith(inputs);
        const prices = points.flatMap(({ price }) => (price ? [price] : []));
        expect(prices).toHaveLength(HOST_COUNTS.length);
        prices.forEach((price, i) => {
          expect(price.gte(cost)).toBe(true);
          const before = prices[i - 1];
          if (before) expect(inputs.difference === '1' ? before.eq(price) : before.gt(price)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('meets the figure the case prints at the hosts it has', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...HOST_COUNTS), (inputs, hosts) => {
        const { points, evaluation } = marketWith({ ...inputs, hosts: String(hosts) });
        const printed = evaluation.figure('market_price');
        if (printed.kind !== 'value') throw new Error(printed.kind);
        expect(
          points
            .find((point) => point.hosts === hosts)
            ?.price?.minus(printed.value)
            .abs()
            .lt('1e-30'),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('has no price where one host alone faces demand that hardly falls with it', () => {
    expect(marketWith({ elasticity: '0.5', difference: '0.5' }).points[0]).toEqual({ hosts: 1, price: undefined });
  });

  test('a case without the lens is a mistake of the caller', () => {
    const other = readCase('saas');
    expect(() => marketOf(evaluateCase(other, startOf(other)))).toThrow('case saas declares no market');
  });
});

describe('a market that can be worked out in the head', () => {
  const count = { unit: 'host', default: '5', bounds: ['0', '100'] as [string, string] };
  const market = (moved = {}, terms = {}) =>
    marketOf(
      madeUp(
        madeUpCase({
          units: ['u', 'host'],
          inputs: { hosts: count, serve: '4', fewest: { ...count, default: '1' } },
          market: { hosts: 'hosts', price: 'serve * hosts / (hosts - fewest)', cost: 'serve', ...terms },
        }),
        moved,
      ),
    );

  test('has a price for every number of hosts but those without one, with everything else as it stands', () => {
    const found = market({ serve: '9' });
    if (found.kind !== 'market') throw new Error(found.why);
    expect([found.hosts, found.cost].map(String)).toEqual(['5', '9']);
    expect(found.points.slice(0, 4).map(({ hosts, price }) => `${hosts} ${price?.toFixed()}`)).toEqual([
      '1 undefined',
      '2 18',
      '3 13.5',
      '4 12',
    ]);
    expect(found.points.map(({ hosts }) => hosts)).toEqual(HOST_COUNTS);
  });

  test('is not defined where the cost or the hosts are not', () => {
    expect(market({ fewest: '0' }, { cost: 'serve * hosts / fewest' })).toMatchObject({ kind: 'not-defined' });
    const definition = madeUpCase({
      units: ['u', 'host'],
      inputs: {
        hosts: { unit: 'host', follows: 'fewest * fewest / fewest' },
        serve: '4',
        fewest: { ...count, default: '0' },
      },
      market: { hosts: 'hosts', price: 'serve', cost: 'serve' },
    });
    expect(marketOf(madeUp(definition))).toMatchObject({ kind: 'not-defined' });
    expect(() => marketOf(madeUp(madeUpCase({})))).toThrow('over an input');
    expect(() => market({}, { hosts: 'hosts * 2' })).toThrow('over an input');
    expect(() => market({}, { price: undefined })).toThrow('over an input');
    expect(() => market({}, { cost: undefined })).toThrow('over an input');
  });
});
