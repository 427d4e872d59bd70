/** The market of `open-weights-hosting`: a textbook oligopoly, held to what textbooks say of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure } from '../support/cases.ts';

const cents = (low: number, high: number) => fc.integer({ min: low * 100, max: high * 100 }).map((n) => n / 100);
const market = fc.record({
  hosts: fc.integer({ min: 1, max: 60 }),
  elasticity: cents(1.05, 4),
  difference: cents(0, 1),
  idle_per_busy: cents(0, 4),
});
type Market = { hosts: number; elasticity: number; difference: number; idle_per_busy: number };

const ask = (cell: string, inputs: Partial<Market>) =>
  figure(
    'open-weights-hosting',
    'bedrock',
    cell,
    Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, String(value)])),
  );
function value(cell: string, inputs: Partial<Market>) {
  const found = ask(cell, inputs);
  if (found.kind !== 'value') throw new Error(`${cell} is ${found.kind}`);
  return found.value;
}

describe('the price a market of hosts ends at', () => {
  test('falls with every host, unless they are nothing alike', () => {
    fc.assert(
      fc.property(market, (one) => {
        const [now, then] = [value('market_price', one), value('market_price', { ...one, hosts: one.hosts + 1 })];
        if (one.difference === 1) expect(then.eq(now)).toBe(true);
        else expect(then.lt(now)).toBe(true);
      }),
    );
  });

  test('is never under the cost of one more unit, and comes near it when hosts are many and alike', () => {
    fc.assert(
      fc.property(market, (one) => {
        expect(value('market_price', one).gt(value('serving_cost', one))).toBe(true);
      }),
    );
    const crowd = { hosts: 1000, difference: 0 };
    expect(value('market_price', crowd).div(value('serving_cost', crowd)).lt('1.001')).toBe(true);
  });

  test('leaves each host one part in its own elasticity (Lerner)', () => {
    fc.assert(
      fc.property(market, (one) => {
        expect(value('market_margin', one).times(value('host_elasticity', one)).minus(1).abs().lt('1e-30')).toBe(true);
      }),
    );
  });

  test('is not there where demand hardly falls with price, and the sentence says so', () => {
    expect(ask('market_price', { elasticity: 0.9, difference: 1 }).kind).toBe('not-defined');
    expect(ask('market_price', { elasticity: 1, difference: 1 }).kind).toBe('not-defined');
  });
});
