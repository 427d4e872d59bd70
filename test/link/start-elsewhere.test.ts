import { expect, test } from 'vitest';
import { startElsewhere } from '#link/start-elsewhere.ts';
import { book, tickets, tokens } from './linked-cases.ts';

const served = { definition: tokens, state: book('a', tokens).start, served: {} };

test('a start in another case names that case with its scenario, in the place of the one that was served', () => {
  expect(startElsewhere(tickets, 'late', served)).toEqual({
    definition: tickets,
    state: book('a', tickets, 'late').start,
    served: {},
    instead: { key: 'case', id: 'case', label: 'Case', before: 'Tokens', after: 'Tickets: Late' },
  });
});

test('in a scenario that the other case does not have, it starts in its first', () => {
  const { state, instead } = startElsewhere(tickets, 'nowhere', served);
  expect([state.scenario, instead?.after]).toEqual(['early', 'Tickets: Early']);
});

test('a start in another revision of the case that was served stands in no other’s place', () => {
  const older = { ...tokens, revision: 2 };
  expect(startElsewhere(older, 'second-day', served)).toStrictEqual({
    definition: older,
    state: book('a', older, 'second-day').start,
    served: {},
  });
});
