import { expect, test } from 'vitest';
import { spokenSentences } from '#components/prose/spoken-sentences.ts';

test('the sentences an essay says, with a notebook before them or without', () => {
  expect(spokenSentences('<Says sentence="ds.training-room" /> and <Says sentence="writing" notebook="seat" />, <N cell="ds.margin" />')).toEqual(new Set(['training-room', 'writing']));
});
