import { describe, expect, test } from 'vitest';
import { compileClaim } from '#model/argument/claim.ts';
import { factsOf, surenessOf } from '#model/argument/sureness.ts';
import type { ClaimStates } from '#model/argument/verdict.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { randomFrom } from '#model/uncertainty/random.ts';
import { readCase } from '../../support/cases.ts';
import { claimOf as madeUpClaim, statesOf } from './made-up-claim.ts';

const DAY = { case: 'metered-inference', scenario: 'deepseek-day' };
const NOTEBOOKS = { mp: { case: 'moviepass', scenario: 'q2-2018' }, ds: DAY, again: DAY };

/** A claim over those notebooks, in the states they start in. */
function claimOf(terms: Record<string, string>, tests: string[]) {
  const named = Object.fromEntries(Object.entries(terms).map(([id, cell]) => [id, { cell, set: {} }]));
  const { claim, problems } = compileClaim({ kind: 'computed', terms: named, test: tests, flips: [] } as never, (id) =>
    readCase(NOTEBOOKS[id as keyof typeof NOTEBOOKS].case),
  );
  if (claim === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return claim;
}
const states: ClaimStates = Object.fromEntries(
  Object.entries(NOTEBOOKS).map(([id, one]) => {
    const definition = readCase(one.case);
    return [id, evaluateCase(definition, startOf(definition, one.scenario))];
  }),
);
const sure = (...given: Parameters<typeof claimOf>) => surenessOf(claimOf(...given), states, 3, 400);

describe('a claim', () => {
  test('of a settled quarter is given: no draw is made, and its inputs are named', () => {
    const terms = { left: 'mp.contribution' };
    expect(sure(terms, ['left < 0'])).toEqual({ kind: 'given' });
    expect(factsOf(claimOf(terms, ['left < 0']), states)).toContainEqual({ notebook: 'mp', input: 'films' });
  });

  test('is drawn by what it tests, and not by what its page only shows', () => {
    const terms = { left: 'mp.contribution', shown: 'ds.serving:margin' };
    expect(sure(terms, ['left < 0'])).toEqual({ kind: 'given' });
    expect(sure(terms, ['left < 0', 'shown > 0'])).toMatchObject({ kind: 'draws', defined: 400 });
    expect(factsOf(claimOf(terms, ['left < 0', 'shown > 0']), states)).toBeUndefined();
  });

  test('takes the same quantity in two notebooks of a case for one unknown', () => {
    expect(sure({ one: 'ds.gpu_hour', other: 'again.gpu_hour' }, ['one == other'])).toEqual({
      kind: 'draws',
      defined: 400,
      holds: 400,
    });
  });
});

describe('the sureness of a made-up claim', () => {
  const terms = { left: 'shop.margin', there: 'works.margin', again: 'again.margin' };
  const of = (test: string[], moved = {}, more = {}) =>
    surenessOf(madeUpClaim({ terms: { ...terms, ...more }, test }), statesOf(moved), 5, 300);
  /** Uniform numbers of the draws, in the order of the unknowns. */
  const shares = (unknowns: number) => {
    const next = randomFrom(5);
    return Array.from({ length: 300 }, () => Array.from({ length: unknowns }, next) as [number, number]);
  };
  const between = (low: number, middle: number, high: number, share: number) =>
    share < 0.5 ? low + (middle - low) * share * 2 : middle + (high - middle) * (share * 2 - 1);

  test('is how many draws of its uncertain inputs it holds in', () => {
    const expected = shares(1).filter(([share]) => 10 - between(3, 4, 6, share) - 1 >= 4.4).length;
    const fee = { fee: 'shop.fact' };
    expect(of(['left > 4.4 * fee'], {}, fee)).toEqual({ kind: 'draws', defined: 300, holds: expected });
  });

  test('draws each input of two cases by itself, and one of two notebooks of a case once', () => {
    const apart = shares(2).filter(([a, b]) => 9 - between(3, 4, 6, a) >= 7.6 - between(2, 4, 8, b)).length;
    expect(of(['left >= there'])).toEqual({ kind: 'draws', defined: 300, holds: apart });
    expect(of(['left >= again'])).toEqual({ kind: 'draws', defined: 300, holds: 300 });
    expect(of(['left == again'], { again: { serve: '3.5' } })).toMatchObject({ holds: 0 });
  });

  test('draws a group as one, each its own way', () => {
    const more = { fee: 'shop.fee', serve: 'shop.serve' };
    const found = shares(1).filter(([share]) => {
      const fee = 1 - share < 0.5 ? 2 ** ((1 - share) * 2) : 2 ** (1 + ((1 - share) * 2 - 1));
      return between(3, 4, 6, share) >= 2 * fee;
    }).length;
    expect(of(['serve > 2 * fee'], {}, more)).toEqual({ kind: 'draws', defined: 300, holds: found });
  });

  test('is given where nothing tested is uncertain: facts, what a term sets, and what lies outside its range', () => {
    const set = { fixed: { cell: 'shop.margin', set: { serve: '4' } } };
    expect(of(['fixed > 0'], {}, set)).toEqual({ kind: 'given' });
    expect(of(['left > 0'], { shop: { serve: '7' } })).toEqual({ kind: 'given' });
    expect(of(['left > 0'], { shop: { serve: '2.9' } })).toEqual({ kind: 'given' });
    expect(of(['left > 0'], { shop: { serve: '6' } })?.kind).toBe('draws');
    expect(of(['left > 0'], { shop: { serve: '3' } })?.kind).toBe('draws');
    const facts = factsOf(madeUpClaim({ terms: { ...terms, ...set }, test: ['fixed > 0'] }), statesOf());
    expect(facts).toEqual(['asked', 'fact'].map((input) => ({ notebook: 'shop', input })));
    expect(factsOf(madeUpClaim({ terms, test: ['left > 0'] }), statesOf())).toBeUndefined();
  });

  test('is none where a term is no formula, or there is no draw in which it has a value', () => {
    expect(of(['units > 0'], {}, { units: 'works.break_even_units' })).toBeUndefined();
    const parts = { nothing: 'shop.fact', ratio: 'works.margin_ratio' };
    expect(of(['left / nothing > ratio'], { shop: { fact: '0' } }, parts)).toBeUndefined();
  });
});
