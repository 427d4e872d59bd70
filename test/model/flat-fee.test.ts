/** What the heaviest users take of a flat fee's cost, held to a count of seeded users. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure } from '../support/cases.ts';

const SCENARIO = 'max-200-slower';
const value = (cell: string, inputs: Record<string, string>) => {
  const found = figure('ai-subscription', SCENARIO, cell, { payment_share: '0', ...inputs });
  if (found.kind !== 'value') throw new Error(`${cell} is ${found.kind}`);
  return found.value.toNumber();
};

/** Uniform numbers in [0, 1), the same every time: Mulberry32 (Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Costs of a million users, cut off at a cap, dearest first. */
function users(mean: number, spread: number, cap: number): Float64Array {
  const next = seeded(7);
  const costs = new Float64Array(1_000_000);
  for (let i = 0; i < costs.length; i += 1) {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    costs[i] = Math.min(cap, mean * Math.exp(spread * normal - spread ** 2 / 2));
  }
  return costs.sort().reverse();
}
const sum = (costs: Float64Array) => costs.reduce((total, cost) => total + cost, 0);

describe('a flat fee', () => {
  test.for([
    [1, 1_000_000],
    [1, 200],
    [0.78, 100],
  ] as const)(
    'with a spread of %s and a limit of %s takes from a million seeded users what the formulas say',
    ([spread, cap]) => {
      const inputs = { spread: String(spread), cap: String(cap) };
      const costs = users(value('mean_use', {}), spread, cap);
      const mean = sum(costs) / costs.length;
      const error = Math.sqrt(costs.reduce((total, cost) => total + (cost - mean) ** 2, 0)) / costs.length;
      expect(Math.abs(value('mean_served', inputs) - mean)).toBeLessThan(4 * error);
      expect(value('top_1_share', inputs)).toBeCloseTo(sum(costs.slice(0, 10_000)) / sum(costs), 2);
      expect(value('top_10_share', inputs)).toBeCloseTo(sum(costs.slice(0, 100_000)) / sum(costs), 2);
      const above = cap > 200 ? value('share_at_a_loss', inputs) : 0;
      expect(Math.abs(above - costs.filter((cost) => cost > 200).length / costs.length)).toBeLessThanOrEqual(
        4 * Math.sqrt((above * (1 - above)) / costs.length),
      );
    },
  );

  test('under a limit never costs more than without, and its heaviest never take more of it', () => {
    const state = fc.record({
      spread: fc.integer({ min: 50, max: 200 }).map((n) => n / 100),
      cap: fc.integer({ min: 50, max: 5000 }),
    });
    fc.assert(
      fc.property(state, ({ spread, cap }) => {
        const [capped, free] = [{ spread: String(spread), cap: String(cap) }, { spread: String(spread) }];
        expect(value('mean_served', capped)).toBeLessThanOrEqual(value('mean_served', free));
        for (const share of ['top_1_share', 'top_10_share', 'share_at_a_loss']) {
          expect(value(share, capped)).toBeLessThanOrEqual(value(share, free) + 1e-12);
          expect(value(share, capped)).toBeGreaterThanOrEqual(0);
        }
        expect(value('top_10_share', capped)).toBeGreaterThanOrEqual(value('top_1_share', capped));
        expect(value('top_1_share', capped)).toBeGreaterThanOrEqual(0.01 - 1e-12);
      }),
      { numRuns: 40 },
    );
  });
});
