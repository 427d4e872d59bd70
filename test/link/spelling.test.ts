import { expect, test } from 'vitest';
import { readLines, writeLines } from '#link/spelling.ts';

test('lines are spelled by their ids, a lone one twice only where it is called like something else', () => {
  expect([[], ['training'], ['serving'], ['none'], ['serving', 'none']].map(writeLines)).toEqual([
    'none',
    'training',
    'serving.serving',
    'none.none',
    'serving.none',
  ]);
});

test('lines are read without the gaps and repetitions between them', () => {
  expect(readLines('serving..training.')).toEqual({ ids: ['serving', 'training'] });
  expect(readLines('serving.serving')).toEqual({ ids: ['serving'] });
  expect(readLines('serving')).toEqual({ set: 'serving' });
  expect(readLines('none')).toEqual({ ids: [] });
  expect(readLines('')).toEqual({ ids: [] });
});
