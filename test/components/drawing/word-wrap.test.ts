import { expect, test } from 'vitest';
import { wrapWords } from '#components/drawing/word-wrap.ts';

test('words fill a line up to its letters, and a longer word has its own', () => {
  expect(wrapWords('Without building', 17)).toEqual(['Without building']);
  expect(wrapWords('Without building', 8)).toEqual(['Without', 'building']);
  expect(wrapWords('a subscriber a month', 9)).toEqual(['a', 'subscriber', 'a month']);
});
