import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '#model/argument/claim.ts';
import { fastClaim } from '#model/argument/fast-claim.ts';
import { marginOfClaim } from '#model/argument/verdict.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { isDefined } from '#model/formula/value.ts';
import { readCase } from '../../support/cases.ts';
import { claimOf, statesOf } from './made-up-claim.ts';

const definition = readCase('saas');
const asked = parseFormula('months < 12');
if (!asked.ok) throw new Error(asked.message);
const claim = {
  terms: { months: { notebook: 'seat', figure: 'cac_payback_months', under: {}, set: {} } },
  tests: [asked.tree],
} as unknown as Claim;

/** The claim in floats and the figure exactly, with the cost of winning a customer and the price as given. */
function both(acquisition: string, price: string) {
  const start = startOf(definition, 'like-snowflake');
  const evaluation = evaluateCase(definition, {
    ...start,
    inputs: { ...start.inputs, acquisition, seat_price: price },
  });
  const fast = fastClaim(claim, { seat: evaluation }, []);
  return { fast: fast?.([]), exact: evaluation.figure('cac_payback_months').kind };
}

describe('payback of what a customer cost, exactly and in floats', () => {
  test('has no answer where nothing is spent and nothing is left, and never comes where something is', () => {
    expect(both('0', '0')).toEqual({ fast: NaN, exact: 'not-defined' });
    const lost = both('400', '0');
    expect(lost.exact).toBe('never');
    expect(lost.fast).toBeLessThan(-1e100);
  });

  test('is at once where nothing was spent and something is left', () => {
    expect(both('0', '100')).toEqual({ fast: 12, exact: 'value' });
  });
});

const TERMS = {
  left: 'shop.margin',
  all: 'shop.everything:margin',
  there: 'works.margin',
  ratio: 'works.margin_ratio',
  months: 'works.payback_months',
  back: 'works.cac_payback_months',
  units: 'works.recovery_units',
  more: { cell: 'works.recovery_units', set: { asked: '8' } },
  dearer: { cell: 'shop.margin', set: { serve: 'fact * 3', fact: 'serve / 2' } },
};
const TESTS = [
  'left > there',
  'left >= all + 1 * left',
  'all < there',
  'there <= left',
  'dearer > left',
  'left != there',
  'left == there',
  'ratio > 0.3',
  'months < back',
  'back <= 2 * months',
  'units > more',
  'ratio * left > all',
];
const amount = fc.constantFrom('0', '0.5', '1', '4', '5', '9', '10', '12.25');
const moved = fc.record({
  serve: amount,
  fact: amount,
  asked: amount,
  other: amount,
  leaflets: fc.constantFrom('0', '30'),
  fitting: fc.constantFrom('0', '1200'),
});

describe('a claim in floats', () => {
  test('is as far from turning as it is exactly, whatever is moved', () => {
    fc.assert(
      fc.property(fc.subarray(TESTS, { minLength: 1, maxLength: 3 }), moved, (tests, at) => {
        const claim = claimOf({ terms: TERMS, test: tests });
        const inputs = [
          { notebook: 'shop', input: 'serve', value: at.serve },
          { notebook: 'works', input: 'serve', value: at.other },
          { notebook: 'shop', input: 'fact', value: at.fact },
          { notebook: 'works', input: 'asked', value: at.asked },
          { notebook: 'works', input: 'leaflets', value: at.leaflets },
          { notebook: 'works', input: 'fitting', value: at.fitting },
        ];
        const fast = fastClaim(claim, statesOf(), inputs)?.(inputs.map(({ value }) => Number(value)));
        const exact = marginOfClaim(
          claim,
          statesOf({
            shop: { serve: at.serve, fact: at.fact },
            works: { serve: at.other, asked: at.asked, leaflets: at.leaflets, fitting: at.fitting },
          }),
        );
        if (!isDefined(exact)) expect(fast).toBeNaN();
        else
          expect(Math.abs((fast ?? NaN) - exact.toNumber())).toBeLessThanOrEqual(
            1e-9 * Math.max(1, exact.abs().toNumber()),
          );
      }),
      { numRuns: 400, seed: 20261128 },
    );
  });

  test('has none where a term is no formula', () => {
    const terms = { units: 'works.break_even_units', left: 'shop.margin' };
    expect(fastClaim(claimOf({ terms, test: ['units > 0'] }), statesOf(), [])).toBeUndefined();
  });

  test('asks nothing of one call to the next', () => {
    const fast = fastClaim(claimOf({ terms: { left: 'shop.margin' }, test: ['left > 0'] }), statesOf(), [
      { notebook: 'shop', input: 'serve' },
    ]);
    expect([fast?.([3]), fast?.([8]), fast?.([3])]).toEqual([6, 1, 6]);
  });

  test('sets an input from where it stands, at every call anew', () => {
    const doubled = { cell: 'shop.margin', set: { serve: 'serve * 2' } };
    const claim = claimOf({ terms: { doubled }, test: ['doubled > 0'] });
    const still = fastClaim(claim, statesOf(), []);
    expect([still?.([]), still?.([])]).toEqual([1, 1]);
    const moved = fastClaim(claim, statesOf(), [{ notebook: 'shop', input: 'fact' }]);
    expect([moved?.([2]), moved?.([3])]).toEqual([0, -1]);
  });

  test.each([
    // 0.1 + 0.2 is not 0.3 in floats.
    ['0.1 * left + 0.2 * left == 0.3 * left', 0],
    ['0.1 * left + 0.2 * left != 0.3 * left', -1],
    ['-(0.1 * left) - 0.2 * left == -(0.3 * left)', 0],
    ['100000 * left + 200000.1 * left == 300000.1 * left', 0],
    ['left - left != left - left', -1],
    ['left == -left', -2],
    ['left != -left', 2],
    ['left / 1000 == left / 1000.000000001', -1e-15],
  ])('takes %s for what it is exactly', (written, expected) => {
    const claim = claimOf({ terms: { left: 'shop.margin' }, test: [written] });
    expect(fastClaim(claim, statesOf({ shop: { serve: '8' } }), [])?.([])).toBeCloseTo(expected, 17);
  });

  test('has no distance without a comparison', () => {
    const { terms } = claimOf({ terms: { left: 'shop.margin' } });
    const claim = { terms, tests: [{ kind: 'name' as const, name: 'left' }], flips: [] };
    expect(fastClaim(claim, statesOf(), [])?.([])).toBeNaN();
  });
});
