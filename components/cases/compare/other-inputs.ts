import { lensInputs } from '#model/economics/lens-inputs.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';

/** Inputs that a margin stands on and that are not among the first. Those that only a lens uses move nothing here. */
export function otherInputs(definition: CaseDefinition, first: readonly string[]): string[] {
  const elsewhere = [...first, ...Object.values(lensInputs(definition)).flat()];
  return definition.inputs.map(({ id }) => id).filter((id) => !elsewhere.includes(id));
}
