import type { ClaimStates } from '#model/argument/verdict.ts';
import type { Notebook } from './notebook.ts';

/** The notebooks of a page as a claim reads them. Call once the engine is there. */
export const statesOf = (books: readonly Notebook[]): ClaimStates =>
  Object.fromEntries(
    books.flatMap((book) => {
      const { evaluation } = book.snapshot.peek();
      return evaluation ? [[book.id, evaluation]] : [];
    }),
  );
