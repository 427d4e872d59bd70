/** What says more of a value that a link could not give: how a person could have typed it, and what it may be a slip for. */
import { nearest } from '#model/formula/nearest.ts';
import { readTyped } from '#numbers/read-typed.ts';

/** "; did you mean price?" or nothing. Long words come from no typing slip and would take long to compare. */
function suggestion(word: string, candidates: readonly string[]): string {
  const close = word.length <= 60 ? nearest(word, candidates) : undefined;
  return close === undefined ? '' : `; did you mean ${close}?`;
}

export const sayMore = { readTyped, suggestion };

export type SayMore = typeof sayMore;
