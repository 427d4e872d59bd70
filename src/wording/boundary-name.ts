import { setNamed } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { SET_WORDS } from './behavior-words.ts';

/** What a state counts, within a sentence: “Serving”, or "your own boundary" where no set has that name. */
export function boundaryName(definition: CaseDefinition, { boundary, behaviors }: CaseState): string {
  const set = setNamed(definition, boundary, behaviors);
  return set === undefined ? 'your own boundary' : `“${SET_WORDS[set]}”`;
}
