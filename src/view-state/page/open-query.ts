import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { controlReading } from '#view-state/engine-loader.ts';
import type { Notebook } from '#view-state/notebook.ts';
import { addNotices } from '#view-state/notices.ts';
import type { ReadTyped } from '#view-state/read-typed.ts';
import { seed } from '#view-state/seed.ts';
import { openedQuery } from '#view-state/url/history.ts';
import { readQuery } from '#view-state/url/read-query.ts';

/** A link's state with what the reader has changed meanwhile on top: a touch beats the link. */
function withReaders(definition: CaseDefinition, link: CaseState, start: CaseState, now: CaseState): CaseState {
  if (now === start) return link;
  const over = <Value>(linked: Record<string, Value>, was: Record<string, Value>, is: Record<string, Value>): Record<string, Value> => {
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
    boundary: definition.lines.map(({ id }) => id).filter((id) => (start.boundary.includes(id) === now.boundary.includes(id) ? link : now).boundary.includes(id)),
    ...(policy && { policy }),
  };
}

/**
 * Puts the state that a query describes into the notebooks, and says what of it could not be used.
 * @param travelled the query of another entry of the history, which is shown as it was; without it, the query the page was opened with
 */
export function openQuery(books: readonly Notebook[], prefixed: boolean, travelled?: string): void {
  const query = travelled ?? openedQuery();
  const read = (readTyped?: ReadTyped) =>
    readQuery(query, books.map(({ id, start }) => ({ id, definition: start.definition, start: start.state, readTyped })), prefixed);
  const { states, notices, otherRevision, seed: linkedSeed } = read();
  seed.value = linkedSeed;
  for (const book of books) {
    const state = states[book.id];
    if (state) book.open(travelled === undefined ? withReaders(book.start.definition, state, book.start.state, book.state.peek()) : state);
  }
  // What a person could have meant takes one more part to say, and few links need it.
  if (notices.length > 0) void controlReading.ask().then((controls) => addNotices(read(controls?.readTyped).notices));
  addNotices(
    otherRevision.map(({ notebook, revision }) => ({
      key: `${notebook}.rev`,
      text: `This link was made with revision ${revision} of the case, which does not exist here; it is read with the present one.`,
    })),
  );
}
