import { expect, test } from 'vitest';
import { marksIn } from '#src/content-check/new/marks.ts';

test('a mark says what is wanted, without the quotes and tags around it', () => {
  const text = [
    'title: "Fill in: a name"',
    'default: "4" # Fill in: what one more costs',
    '',
    '<Side name="Fill in: one side">',
    'Fill in: its case.',
    'Filled in.',
  ].join('\n');
  expect(marksIn(text).map(({ line, column, wanted }) => [line, column, wanted])).toEqual([
    [1, 9, 'a name'],
    [2, 16, 'what one more costs'],
    [4, 13, 'one side'],
    [5, 1, 'its case.'],
  ]);
});
