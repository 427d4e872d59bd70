import { expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { usagePicture } from '#rows/usage-rows.ts';
import { readCase } from '../support/cases.ts';

const saidOf = (id: string, scenario: string) => {
  const definition = readCase(id);
  return usagePicture(evaluateCase(definition, startOf(definition, scenario)), id).sentence;
};

test('how many cost more than they pay is told no more exactly than an assumed spread can tell it', () => {
  expect(saidOf('gym', 'monthly-contract')).toMatch(/^Fewer than one in a thousand cost more than they pay\./);
  expect(saidOf('ai-subscription', 'max-200-slower')).toMatch(/^About \d+% cost more than they pay\./);
  expect(saidOf('moviepass', 'q2-2018')).toMatch(/^About \d+% cost more than they pay\./);
});
