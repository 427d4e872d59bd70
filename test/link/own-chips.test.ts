import { expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { chipsOf } from '#link/chips.ts';
import { readCase } from '../support/cases.ts';

const definition = readCase('saas');
const chipOf = (scenario: string) => {
  const start = startOf(definition, scenario);
  return chipsOf(definition, start, { ...start, inputs: { ...start.inputs, cloud_bill: '6' } });
};

test('an amount entered in a start from zero stands in place of none', () => {
  expect(chipOf('your-own')).toMatchObject([{ before: 'not entered', after: '$6.00 per seat-month' }]);
  expect(chipOf('a-composite')).toMatchObject([{ before: 'worked out from other inputs' }]);
});
