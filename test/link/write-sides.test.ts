import { expect, test } from 'vitest';
import { writeSides } from '#link/write-sides.ts';
import { book, moved, tickets } from './linked-cases.ts';

test('two sides name the seed behind them, without a prefix, and only where it is not the first', () => {
  const [a, b] = [book('a', tickets), book('b', tickets, 'late')];
  const served = [a, b].map((side) => ({ ...side, state: side.start }));
  const changed = [{ ...a, state: moved(a, { inputs: { fee: '12' } }) }, ...served.slice(1)];
  const query = 'a.fee=12&a.from=early&a.rev=1&b.from=late&b.rev=1';
  expect(writeSides(served, false, 7)).toBe('seed=7');
  expect(writeSides(served, false, 1)).toBe('');
  expect(writeSides(changed, false, 7)).toBe(`${query}&seed=7`);
  expect(writeSides(changed, false)).toBe(query);
});
