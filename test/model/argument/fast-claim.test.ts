import { describe, expect, test } from 'vitest';
import type { Claim } from '#model/argument/claim.ts';
import { fastClaim } from '#model/argument/fast-claim.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { readCase } from '../../support/cases.ts';

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
