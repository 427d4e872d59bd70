import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { usageOf } from '#model/economics/lenses/usage.ts';
import { startOf } from '#model/economics/start.ts';
import { crowdPicture } from '#rows/crowd-rows.ts';
import { readCase } from '../support/cases.ts';

const CASES = new Map(['ai-subscription', 'moviepass', 'gym'].map((id) => [id, readCase(id)]));
function evaluationOf(id: string, scenario: string, inputs: Record<string, string> = {}) {
  const definition = CASES.get(id);
  if (!definition) throw new Error(`no case ${id}`);
  const start = startOf(definition, scenario);
  return evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } });
}

describe('a hundred buyers of a flat fee', () => {
  test('MoviePass in the second quarter of 2018: what light users leave over does not cover the heavy ones', () => {
    const { sentence, costs, beyond } = crowdPicture(evaluationOf('moviepass', 'q2-2018'));
    expect(sentence).toMatch(
      /^\d\d of 100 cost more than they pay\. What the others leave over does not cover them\.$/,
    );
    expect(costs).toHaveLength(100);
    expect(beyond).toMatch(/^on to [\d.]+ fees$/);
  });

  test('a gym: nearly nobody costs more than the fee', () => {
    expect(crowdPicture(evaluationOf('gym', 'monthly-contract')).sentence).toMatch(/^Fewer than 1 of 100 cost more/);
  });

  test('what is left over less what is beyond the fee is the fee less the average cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 60 }), (spread, films) => {
        const usage = usageOf(
          evaluationOf('moviepass', 'q2-2018', { spread: String(spread / 100), films: String(films / 10) }),
        );
        if (usage.kind !== 'usage') throw new Error(usage.why);
        const { mean, withinFee } = usage;
        expect(withinFee.lte(1) && withinFee.lte(mean)).toBe(true);
        const [left, over] = [1 - withinFee.toNumber(), mean.minus(withinFee).toNumber()];
        expect(left - over).toBeCloseTo(1 - mean.toNumber(), 12);
      }),
      { numRuns: 30 },
    );
  });

  test('the columns come to the average, as far as a hundred can', () => {
    const evaluation = evaluationOf('ai-subscription', 'max-200-slower', { spread: '0.5' });
    const { costs } = crowdPicture(evaluation);
    const usage = usageOf(evaluation);
    if (usage.kind !== 'usage') throw new Error(usage.why);
    expect(costs.reduce((sum, cost) => sum + cost, 0) / 100 / usage.mean.toNumber()).toBeCloseTo(1, 1);
  });

  test('a fee of nothing leaves nothing to draw, and says why', () => {
    const { costs, sentence } = crowdPicture(evaluationOf('moviepass', 'q2-2018', { fee: '0', other_revenue: '0' }));
    if (costs.length === 0) expect(sentence).toMatch(/^There is nothing to draw: /);
    else expect(sentence).not.toMatch(/NaN|Infinity/);
  });
});
