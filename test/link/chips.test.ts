import { expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { chipsOf } from '#link/chips.ts';
import { readCase } from '../support/cases.ts';
import { book, moved, tokens } from './linked-cases.ts';

const definition = readCase('saas');
const chipOf = (scenario: string) => {
  const start = startOf(definition, scenario);
  return chipsOf(definition, start, { ...start, inputs: { ...start.inputs, cloud_bill: '6' } });
};

test('an amount entered in a start from zero stands in place of none', () => {
  expect(chipOf('your-own')).toMatchObject([{ before: 'not entered', after: '$6.00 per seat-month' }]);
  expect(chipOf('a-composite')).toMatchObject([{ before: 'worked out from other inputs' }]);
});

const own = book('tokens', tokens);
const chips = (over: Parameters<typeof moved>[1], start = own.start) =>
  chipsOf(tokens, start, moved({ ...own, start }, over)).map(({ key, id, before, after }) => [key, id, before, after]);

test('two long numbers that would read the same are written out', () => {
  const [one, other] = ['1.0000000000000000000001', '1.0000000000000000000002'];
  expect(chips({ inputs: { drift: other } }, moved(own, { inputs: { drift: `${one}0` } }))).toEqual([
    ['input', 'drift', one, other],
  ]);
  expect(chips({ inputs: { drift: '2' } }, moved(own, { inputs: { drift: one } }))).toEqual([
    ['input', 'drift', '1', '2'],
  ]);
});

test('a set stays the same one when a line of it changes its behavior, and is no change', () => {
  const picked = { winning: 'unit' } as const;
  expect(chips({ behaviors: picked, boundary: ['serving', 'none', 'winning'] })).toEqual([
    ['as', 'winning', 'customer cost', 'unit cost'],
  ]);
  expect(chips({ behaviors: picked })).toEqual([
    ['count', 'count', 'Serving', 'The serving, The none'],
    ['as', 'winning', 'customer cost', 'unit cost'],
  ]);
});

test('lines that were counted by hand are no change while they stay', () => {
  const counted = moved(own, { boundary: ['serving', 'people'] });
  expect(chips({}, counted)).toEqual([]);
  expect(chips({ boundary: ['serving', 'interest'] }, counted)).toEqual([
    ['count', 'count', 'The serving, The people', 'The serving, The interest'],
  ]);
});
