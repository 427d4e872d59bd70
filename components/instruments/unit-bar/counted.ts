import { setNamed } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { SET_WORDS } from '#wording/behavior-words.ts';
import type { PlacedUnitBar } from './geometry.ts';

/** What a bar counts, in a sentence of its own, for a picture that has no page around it. */
export function countedSentence(
  definition: CaseDefinition,
  { boundary, behaviors }: CaseState,
  { segments }: PlacedUnitBar,
): string {
  const set = setNamed(definition, boundary, behaviors);
  const dashed = segments.some(({ segment, span }) => !segment.included && span.width > 0);
  return `The bar counts ${set === undefined ? 'a boundary of its own' : `“${SET_WORDS[set]}”`}${dashed ? '; dashed lines are left out' : ''}.`;
}
