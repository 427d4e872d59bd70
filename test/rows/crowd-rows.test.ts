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
    const { sentence, costs, beyond, average } = crowdPicture(evaluationOf('moviepass', 'q2-2018'));
    expect(sentence).toMatch(
      /^\d\d of 100 cost more than they bring in\. What the others leave falls \$1,436 short of that\.$/,
    );
    expect(costs).toHaveLength(100);
    expect(beyond).toMatch(/^the heaviest costs \$[\d.]+$/);
    expect(average.words).toBe('the average costs $24.55');
  });

  test('a gym: nearly nobody costs more than the fee', () => {
    expect(crowdPicture(evaluationOf('gym', 'monthly-contract')).sentence).toMatch(/^Fewer than 1 of 100 cost more/);
  });

  test('the same developers at list price, at 30% of it and at a tenth', () => {
    const at = (price: string) =>
      crowdPicture(evaluationOf('ai-subscription', 'claude-code-2026', { price_paid: price }));
    expect(['1', '0.3', '0.1'].map((price) => at(price).sentence)).toEqual([
      '47 of 100 cost more than they bring in. What the others leave falls $10,300 short of that.',
      '15 of 100 cost more than they bring in. What the others leave covers that, with $3,700 to spare.',
      '3 of 100 cost more than they bring in. What the others leave covers that, with $7,700 to spare.',
    ]);
    expect(at('1').average.fees).toBeGreaterThan(1);
    expect(at('0.3').fee).toBe('each brings in $97.00');
  });

  test('no use, and a limit under the fee: nobody costs more than they bring in', () => {
    for (const [input, value] of Object.entries({ list_use: '0', cap: '50' }))
      expect(crowdPicture(evaluationOf('ai-subscription', 'claude-code-2026', { [input]: value }))).toMatchObject({
        sentence: 'Nobody costs more than they bring in.',
        over: { buyers: '0 of 100', amount: '$0', share: 0 },
      });
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
