import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Page } from '#notebook/page.ts';
import { openedQuery } from './address-bar.ts';
import { inMoreWords } from '#link/notice.ts';
import { ownPairs } from '#link/own-pairs.ts';
import { readWithRevisions } from '#link/read-with-revisions.ts';
import type { Parts } from './parts.ts';

/** A link's state with what the reader has changed meanwhile on top: a touch beats the link. */
function withReaders(definition: CaseDefinition, link: CaseState, start: CaseState, now: CaseState): CaseState {
  if (now === start) return link;
  const over = <Value>(
    linked: Record<string, Value>,
    was: Record<string, Value>,
    is: Record<string, Value>,
  ): Record<string, Value> => {
    const changed = Object.entries(is).filter(([id, value]) => was[id] !== value);
    const dropped = Object.keys(was).filter((id) => !(id in is));
    return Object.fromEntries([...Object.entries(linked).filter(([id]) => !dropped.includes(id)), ...changed]);
  };
  const { policy: linkedPolicy, ...rest } = link;
  const policy = now.policy === start.policy ? linkedPolicy : now.policy;
  return {
    ...rest,
    inputs: over(link.inputs, start.inputs, now.inputs),
    behaviors: over(link.behaviors, start.behaviors, now.behaviors),
    boundary: definition.lines
      .map(({ id }) => id)
      .filter((id) => (start.boundary.includes(id) === now.boundary.includes(id) ? link : now).boundary.includes(id)),
    ...(policy && { policy }),
  };
}

/**
 * Reads the state that a query describes, with the revisions it was made with; what it resolves to puts that in place and says what could
 * not be used. Resolves to `undefined` where what it takes could not be loaded: a revision, another scenario, what undoes a bent link.
 * @param travelled the query of another entry of the history, which is shown as it was; without it, the query the page was opened with
 */
export async function readLink(
  page: Pick<Page, 'seed' | 'notices' | 'openingTurn' | 'address'>,
  books: readonly Notebook[],
  prefixed: boolean,
  { revisions, typed, bent }: Pick<Parts, 'revisions' | 'typed' | 'bent'>,
  travelled?: string,
): Promise<(() => void) | undefined> {
  const query = travelled ?? openedQuery();
  const isLatest = page.openingTurn();
  const served = new Map(books.map((book) => [book.id, book.served]));
  const own = ownPairs(query, books, prefixed);
  // Most links are as the site wrote them. What was done to others on their way takes one more part to undo.
  const pairs = own.length > 0 ? own : (await bent.ask())?.linkPairs(query);
  const read =
    pairs &&
    (await readWithRevisions(pairs, served, prefixed, async (notebook, revision) => {
      const book = books.find(({ id }) => id === notebook);
      return book && (await revisions.ask())?.startIn(book, revision);
    }));
  if (read === undefined) return undefined;
  return () => {
    if (!isLatest()) return;
    const { starts, states, notices, seed: linkedSeed } = read;
    page.seed.value = linkedSeed;
    for (const book of books) {
      const [state, start] = [states[book.id], starts.get(book.id)];
      if (state && start)
        book.open(
          travelled === undefined ? withReaders(start.definition, state, book.served.state, book.state.peek()) : state,
          start,
        );
    }
    // What of the link could not be used goes from the address too, also where nothing else was changed.
    page.address.peek()?.changed();
    // What a person could have meant takes one more part to say, and few links need it.
    if (notices.some(({ sayMore }) => sayMore))
      void typed.ask().then((part) => page.notices.add(part ? inMoreWords(notices, part.sayMore) : notices));
    else page.notices.add(notices);
  };
}
