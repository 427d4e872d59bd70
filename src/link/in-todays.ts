import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Start } from '#state/start.ts';
import { ownersOf } from './key-owner.ts';
import type { Notice } from './notice.ts';
import { readOwned } from './read-query.ts';
import { pairsOf } from './write-query.ts';

/** A state's differences from its scenario, read by another revision, with what of them that one has no use for. */
export function inTodays(
  definition: CaseDefinition,
  state: CaseState,
  today: Start,
): { state: CaseState; notices: Notice[] } {
  const pairs = pairsOf(definition, state)
    .filter(([key]) => key !== 'rev')
    .map(([key, value]) => ({ key, value, cut: false }));
  const notebooks = [{ id: definition.id, definition: today.definition, start: today.state }];
  const { states, notices } = readOwned(ownersOf(pairs, notebooks), notebooks, false);
  return { state: states[definition.id] ?? today.state, notices };
}
