import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { readQuery } from './read-query.ts';
import { sameState } from '#state/scenario-state.ts';
import { writeQuery } from '#link/write-query.ts';
import { allCases, lawfulState } from '../support/cases.ts';
import { runs } from '../support/runs.ts';

describe.each(allCases.map((definition) => [definition.id, definition] as const))('a link to %s', (id, definition) => {
  const page = { id, definition, start: startOf(definition) };
  const there = (state: CaseState) => readQuery(writeQuery([{ ...page, state }], { prefixed: false }), [page], false);

  test('opens the very scenario it names', () => {
    for (const scenario of definition.scenarios) {
      const state = startOf(definition, scenario.id);
      expect(there(state)).toMatchObject({ states: { [id]: state }, notices: [] });
    }
  });

  test('opens the state it was made from', () => {
    const offered = new Set(definition.lines.flatMap(({ build }) => build?.policies ?? []));
    const anywhere = fc.tuple(
      lawfulState(definition),
      fc.constantFrom(...definition.scenarios.map((scenario) => scenario.id)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(anywhere, ([{ policy, ...lawful }, scenario, choose]) => {
        const state: CaseState = { ...lawful, scenario, ...(choose && policy && offered.has(policy) && { policy }) };
        const { states, notices } = there(state);
        expect(notices).toEqual([]);
        expect(sameState(definition, states[id] as CaseState, state)).toBe(true);
      }),
      { numRuns: runs(150, 667) },
    );
  });
});
