import { expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { pairsOf } from '#link/write-query.ts';
import { tokens } from './linked-cases.ts';

test('a state of a scenario that the case does not have is not written', () => {
  expect(() => pairsOf(tokens, { ...startOf(tokens), scenario: 'nowhere' })).toThrow(
    new RangeError('case tokens has no scenario nowhere'),
  );
});
