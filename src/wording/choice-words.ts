/** What a reader may choose besides inputs, in words: which costs are counted, and how building is spread. */
import { setNamed } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Policy } from '#model/economics/words.ts';
import { POLICY_WORDS, SET_WORDS } from './behavior-words.ts';

/** A boundary in words: its set, or its lines when they are few. */
export function countText(
  definition: CaseDefinition,
  boundary: readonly string[],
  behaviors: CaseState['behaviors'],
): string {
  const set = setNamed(definition, boundary, behaviors);
  if (boundary.length === 0) return 'No costs';
  if (set !== undefined) return SET_WORDS[set];
  const labels = definition.lines.filter(({ id }) => boundary.includes(id)).map(({ label }) => label);
  return labels.length <= 2
    ? labels.join(', ')
    : `Your own boundary, ${labels.length} of ${definition.lines.length} cost lines`;
}

export const policyText = (policy: Policy | undefined): string =>
  policy === undefined ? 'each line’s own way' : POLICY_WORDS[policy].toLowerCase();
