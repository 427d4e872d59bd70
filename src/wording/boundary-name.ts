import { setNamed } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { SET_WORDS } from './behavior-words.ts';

/** What a state counts, within a sentence: “Serving”. @param nameless what is said where no set has that name */
export function boundaryName(
  definition: CaseDefinition,
  { boundary, behaviors }: CaseState,
  nameless = 'your own boundary',
): string {
  const set = setNamed(definition, boundary, behaviors);
  return set === undefined ? nameless : `“${SET_WORDS[set]}”`;
}
