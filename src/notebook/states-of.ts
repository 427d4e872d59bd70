import type { ClaimStates } from '#model/argument/verdict.ts';
import type { Notebook } from './notebook.ts';
import type { LiveSnapshot } from '#wording/snapshot.ts';

/** The notebooks of a page as a claim reads them. Call once the engine is there. */
export const statesOf = (books: readonly Notebook[]): ClaimStates =>
  Object.fromEntries(books.map((book) => [book.id, (book.snapshot.peek() as LiveSnapshot).evaluation]));
