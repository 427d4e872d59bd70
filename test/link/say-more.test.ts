import { expect, test } from 'vitest';
import { sayMore } from '#link/say-more.ts';

test('a word of up to 60 letters may be a slip, and a longer one is none', () => {
  const [short, long] = ['p'.repeat(59), 'p'.repeat(60)];
  expect(sayMore.suggestion(`${short}q`, [short])).toBe(`; did you mean ${short}?`);
  expect(sayMore.suggestion(`${long}q`, [long])).toBe('');
});
