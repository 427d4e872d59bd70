import { expect, test } from 'vitest';
import { otherScenarios } from '#link/other-scenarios.ts';
import { book, tickets, tokens } from './linked-cases.ts';

test('a link asks for a case whole where it starts from a scenario that the page does not hold', () => {
  const part = book('ds', { ...tokens, scenarios: tokens.scenarios.slice(0, 1) });
  const books = [book('mp', tickets), part];
  expect(otherScenarios('ds.from=first-day&ds.rev=3', books)).toEqual([]);
  expect(otherScenarios('ds.price=1', books)).toEqual([]);
  expect(otherScenarios('ds.from=second-day&ds.rev=3', books)).toEqual(['ds']);
  expect(otherScenarios('mp.fee=12&ds.from=no-such-day', books)).toEqual(['ds']);
});
