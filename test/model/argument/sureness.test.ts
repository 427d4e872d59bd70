import { describe, expect, test } from 'vitest';
import { compileClaim } from '#model/argument/claim.ts';
import { factsOf, surenessOf } from '#model/argument/sureness.ts';
import type { ClaimStates } from '#model/argument/verdict.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { readCase } from '../../support/cases.ts';

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
