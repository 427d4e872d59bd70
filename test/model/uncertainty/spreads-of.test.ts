import { expect, test } from 'vitest';
import { spreadOf, uncertainInputs } from '#model/uncertainty/spreads-of.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

const definition = madeUpCase({
  inputs: {
    asked: { default: '10', range: ['8', '14'], scale: 'log' },
    rent: { default: '3', range: ['2', '5'] },
    wages: { default: '2', range: ['1', '4'] },
    power: { default: '1', range: ['0', '2'] },
    heat: { default: '1', range: ['0', '3'] },
    fact: '1',
    follower: { follows: 'rent * 2', range: ['1', '9'] },
    still: { default: '6', range: ['6', '6'] },
    unused: { default: '1', range: ['0', '2'] },
  },
  together: [
    ['rent', '-wages'],
    ['power', 'heat'],
  ],
  lines: {
    serving: { behavior: 'unit', amount: 'rent + wages + power + heat + fact + follower + still' },
  },
});

function uncertain(inputs: Record<string, string> = {}, figure = 'margin') {
  const evaluation = madeUp(definition, inputs);
  return uncertainInputs(definition, evaluation.state, evaluation.table().cells, figure);
}
const ends = (inputs: Record<string, string> = {}) =>
  Object.fromEntries(uncertain(inputs).map(({ input, low, middle, high }) => [input.id, `${low} ${middle} ${high}`]));

test('inputs that a figure stands on are uncertain, but for facts, what follows others, and what can be only one thing', () => {
  expect(ends()).toEqual({
    asked: '8 10 14',
    rent: '2 3 5',
    wages: '1 2 4',
    power: '0 1 2',
    heat: '0 1 3',
  });
  expect(uncertain({}, 'price').map(({ input }) => input.id)).toEqual(['asked']);
});

test('what may be reaches as far as what is', () => {
  expect(ends({ asked: '20', rent: '1', still: '7' })).toMatchObject({
    asked: '8 20 20',
    rent: '1 1 5',
    still: '6 7 7',
  });
});

test('a follower that was set is uncertain by itself', () => {
  expect(ends({ follower: '4' })).toMatchObject({ follower: '1 4 9' });
});

test('each of a group knows its group and which way it goes, and a spread carries both', () => {
  expect(Object.fromEntries(uncertain().map(({ input, together }) => [input.id, together]))).toEqual({
    asked: undefined,
    rent: { group: 0, falls: false },
    wages: { group: 0, falls: true },
    power: { group: 1, falls: false },
    heat: { group: 1, falls: false },
  });
  expect(uncertain().filter((one) => 'together' in one)).toHaveLength(4);
  expect(uncertain().slice(0, 4).map(spreadOf)).toEqual([
    { id: 'asked', low: 8, middle: 10, high: 14, scale: 'log' },
    { id: 'rent', low: 2, middle: 3, high: 5, scale: 'linear', unknown: 'together 0', falls: false },
    { id: 'wages', low: 1, middle: 2, high: 4, scale: 'linear', unknown: 'together 0', falls: true },
    { id: 'power', low: 0, middle: 1, high: 2, scale: 'linear', unknown: 'together 1', falls: false },
  ]);
});
