import { ownersOf } from '#link/key-owner.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { linkPairs } from '#link/mangling.ts';
import { readOwned, type ReadQuery } from '#link/read-query.ts';

/** A query read by the definitions given, whatever revision it names, with all that may have been done to it undone. */
export const readQuery = (query: string, notebooks: readonly LinkedNotebook[], prefixed: boolean): ReadQuery =>
  readOwned(ownersOf(linkPairs(query), notebooks), notebooks, prefixed);
