/** What the link codec is told of a page, and what it tells of a link. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { ReadTyped } from '#numbers/read-typed.ts';

/** One notebook of a page. */
export interface LinkedNotebook {
  /** Unique on the page. */
  id: string;
  definition: CaseDefinition;
  /** The page's own starting state. */
  start: CaseState;
  /** Reads what no link of ours would hold, so that a notice can say how one would write it. Without it the notice says less. */
  readTyped?: ReadTyped;
}

/** Something in a link that could not be used, in plain words for the reader. */
export interface Notice {
  /** The key as the link has it. */
  key: string;
  text: string;
}

/** One difference between two states of a case, in words. */
export interface LinkChange {
  key: 'input' | 'count' | 'policy' | 'as' | 'scenario';
  /** Id of the input, or of the line for `as`; otherwise the key again. */
  id: string;
  label: string;
  before: string;
  after: string;
}
