import { batch } from '@preact/signals-core';
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
  page: Pick<Page, 'data' | 'seed' | 'older' | 'absent' | 'notices' | 'openingTurn' | 'address' | 'sides'>,
  books: readonly Notebook[],
  prefixed: boolean,
  {
    revisions,
    typed,
    bent,
    claims,
    edition: claimEdition,
  }: Pick<Parts, 'revisions' | 'typed' | 'bent' | 'claims' | 'edition'>,
  travelled?: string,
): Promise<(() => void) | undefined> {
  const query = travelled ?? openedQuery();
  const isLatest = page.openingTurn();
  const served = new Map(books.map((book) => [book.id, book.served]));
  const fetched = async (notebook: string, revision?: number) => {
    const book = books.find(({ id }) => id === notebook);
    return book && (await revisions.ask())?.startIn(book, revision);
  };
  const edition = page.data?.edition;
  const readBooks = async () => {
    const own = ownPairs(query, books, prefixed);
    // Most links are as the site wrote them. What was done to others on their way takes one more part to undo.
    const pairs = own.length > 0 ? own : (await bent.ask())?.linkPairs(query);
    return (
      pairs &&
      readWithRevisions(
        pairs,
        served,
        prefixed,
        fetched,
        edition && {
          served: edition.number,
          open: async (number) => {
            // Nothing is shown before its claim can be drawn as it was decided then.
            const asked = [revisions.ask(), ...(page.data?.claims ? [claims.ask(), claimEdition.ask()] : [])] as const;
            const [opener] = await Promise.all(asked);
            return opener?.openEdition({ ...edition, number }, served, fetched);
          },
        },
      )
    );
  };
  const read = await (page.sides
    ? page.sides
        .ask()
        .then((sides) => sides?.read(query))
        .catch(() => undefined)
    : readBooks());
  if (read === undefined) return undefined;
  return () => {
    if (!isLatest()) return;
    const { starts, states, notices, older, seed: linkedSeed } = read;
    // At once: a claim is drawn by its edition once its notebooks stand in theirs.
    batch(() => {
      page.seed.value = linkedSeed;
      for (const book of books) {
        const [state, start] = [states[book.id], starts.get(book.id)];
        if (state && start)
          book.open(
            travelled === undefined && !start.instead
              ? withReaders(start.definition, state, book.served.state, book.state.peek())
              : state,
            start,
          );
      }
      page.absent.value = [...starts].flatMap(([id, { definition, state: start }]) => {
        const state = states[id];
        return state && !served.has(id) ? [{ id, definition, start, state }] : [];
      });
      page.older.value = older;
    });
    // What of the link could not be used goes from the address too, also where nothing else was changed.
    page.address.peek()?.changed();
    // What a person could have meant takes one more part to say, and few links need it.
    if (notices.some(({ sayMore }) => sayMore))
      void typed.ask().then((part) => page.notices.add(part ? inMoreWords(notices, part.sayMore) : notices));
    else page.notices.add(notices);
  };
}
