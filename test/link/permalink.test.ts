import { expect, test } from 'vitest';
import { permalink } from '#link/permalink.ts';

test('a page’s address has a question mark and a # only where something stands behind them', () => {
  const at = (query: string, fragment?: string) => permalink('/cases/gym/', 'https://x.org', query, fragment);
  expect(at('')).toBe('https://x.org/cases/gym/');
  expect(at('visits=5')).toBe('https://x.org/cases/gym/?visits=5');
  expect(at('', 'margin')).toBe('https://x.org/cases/gym/#margin');
  expect(at('visits=5', 'margin')).toBe('https://x.org/cases/gym/?visits=5#margin');
});
