import { expect, test } from 'vitest';
import { shortened } from '#link/last-readable.ts';

test('what a notice quotes has up to 60 characters, the last of them an ellipsis where there are more', () => {
  expect(shortened('9'.repeat(60))).toBe('9'.repeat(60));
  expect(shortened('9'.repeat(61))).toBe(`${'9'.repeat(59)}…`);
});
