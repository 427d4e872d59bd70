/** A revision of a case as the site serves it, for links that name one and for readers’ own tools. */
import { lensInputs } from '#model/economics/lens-inputs.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';

export interface ServedCase extends CaseDefinition {
  /** Of what its page shows, what a comparison shows too. */
  shown?: ShownOfCase;
}

export interface ShownOfCase {
  /** The one or two inputs that its argument turns on. */
  first: string[];
  /** The other inputs that a margin stands on; what only a lens uses moves none. */
  others: string[];
  /** The sentence that turns with the margin. */
  sentence: string;
}

/** @param file what its author wrote of it */
export function shownOfCase(
  definition: CaseDefinition,
  file: { 'key-inputs': string[]; 'sentence-that-flips': string },
): ShownOfCase {
  const first = file['key-inputs'];
  const elsewhere = [...first, ...Object.values(lensInputs(definition)).flat()];
  return {
    first,
    others: definition.inputs.map(({ id }) => id).filter((id) => !elsewhere.includes(id)),
    sentence: file['sentence-that-flips'],
  };
}
