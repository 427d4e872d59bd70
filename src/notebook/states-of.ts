import type { ClaimStates } from '#model/argument/verdict.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import type { Notebook } from './notebook.ts';
import { thisPage } from './page.ts';

/** The notebooks of a page as a claim reads them, with those that only the edition in force has. Call once the engine is there. */
export const statesOf = (books: readonly Notebook[]): ClaimStates =>
  Object.fromEntries([
    ...books.flatMap((book) => {
      const { evaluation } = book.snapshot.peek();
      return evaluation ? [[book.id, evaluation] as const] : [];
    }),
    ...thisPage()
      .absent.peek()
      .map(({ id, definition, state }) => [id, evaluateCase(definition, state)] as const),
  ]);
