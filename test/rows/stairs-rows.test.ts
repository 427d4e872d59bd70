import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { STAIRS_BOTTOM, stairs } from '#rows/stairs-rows.ts';
import { allCases, lawfulState } from '../support/cases.ts';

test.each(allCases.map((one) => [one.id, one] as const))(
  '%s: each step goes down from the one before, and none below the picture',
  (_, definition) => {
    fc.assert(
      fc.property(lawfulState(definition), (state) => {
        const steps = stairs(evaluateCase(definition, state));
        steps.forEach(({ from, to, isCut }, place) => {
          expect(from).toBe(steps[place - 1]?.to ?? 1);
          expect(to).toBeLessThanOrEqual(from + 1e-12);
          expect(to).toBeGreaterThanOrEqual(STAIRS_BOTTOM);
          if (isCut) expect(to).toBe(STAIRS_BOTTOM);
        });
      }),
      { numRuns: 10 },
    );
  },
);

test('DeepSeek’s published day: 84.5% after serving, 78.8% with building', () => {
  const definition = allCases.find(({ id }) => id === 'metered-inference');
  if (!definition) throw new Error('no such case');
  const steps = stairs(evaluateCase(definition, startOf(definition, 'deepseek-day')));
  expect(steps.map(({ to }) => Number(to.toFixed(3))).slice(1, 3)).toEqual([0.845, 0.788]);
});
