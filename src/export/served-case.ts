/** A revision of a case as the site serves it, for links that name one and for readers’ own tools. */
import type { CaseDefinition } from '#model/economics/definition.ts';

export interface ServedCase extends CaseDefinition {
  /** What its page shows first. */
  first?: FirstShown;
}

export interface FirstShown {
  /** The one or two inputs that its argument turns on. */
  inputs: string[];
  /** The sentence that turns with the margin. */
  sentence: string;
}

/** @param file what its author wrote of it */
export const firstShown = (file: { 'key-inputs': string[]; 'sentence-that-flips': string }): FirstShown => ({
  inputs: file['key-inputs'],
  sentence: file['sentence-that-flips'],
});
