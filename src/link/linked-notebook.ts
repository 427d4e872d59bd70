/** What the link codec is told of a page, and what it tells of a link. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { ChangeKey } from '#state/undo-change.ts';

/** One notebook of a page. */
export interface LinkedNotebook {
  /** Unique on the page. */
  id: string;
  definition: CaseDefinition;
  /** The page's own starting state. */
  start: CaseState;
}

/** One difference between two states of a case, in words. */
export interface LinkChange extends ChangeKey {
  label: string;
  before: string;
  after: string;
}
