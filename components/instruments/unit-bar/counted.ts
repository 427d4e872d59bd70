import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { boundaryName } from '#wording/boundary-name.ts';
import type { PlacedUnitBar } from './geometry.ts';

/** What a bar counts, in a sentence of its own, for a picture that has no page around it. */
export function countedSentence(definition: CaseDefinition, state: CaseState, { segments }: PlacedUnitBar): string {
  const dashed = segments.some(({ segment, span }) => !segment.included && span.width > 0);
  return `The bar counts ${boundaryName(definition, state, 'a boundary of its own')}${dashed ? '; dashed lines are left out' : ''}.`;
}
