/** What the notebooks of a page differ in from how they are published, one thing at a time, each with the way back. */
import type { LinkChange } from '#link/linked-notebook.ts';
import { isOwn } from '#model/economics/own-start.ts';
import { engine } from '#notebook/engine.ts';
import { thisPage } from '#notebook/page.ts';
import type { LiveNotebook } from '#notebook/use-notebook.ts';

export interface Change {
  /** Begins with its kind, as a chip has it. */
  key: string;
  /** Whose it is, on a page with several notebooks. */
  whose?: string;
  label: string;
  before: string;
  after: string;
  /** Where it was made, for who takes it back. */
  made: { of: LiveNotebook; chip: LinkChange }[];
}

/** The notebooks that do not stand as published; none before an island is live. */
export const changedOf = (all: readonly LiveNotebook[]): LiveNotebook[] =>
  all.filter(({ live, book, state }) => live && state !== book.served.state);

/** Whether all of them started from zero, so that their numbers were entered and not changed. */
export const isEntered = (all: readonly LiveNotebook[]): boolean =>
  all.every(({ definition, state }) => isOwn(definition, state));

/** The same change in several notebooks, as one switch makes it, is one. @param all every notebook of the page */
export function changesOf(all: readonly LiveNotebook[]): Change[] {
  const changes = new Map<
    string,
    { label: string; before: string; after: string; made: Change['made']; of: string[] }
  >();
  for (const one of changedOf(all)) {
    const { book, definition, state } = one;
    const { instead, state: start } = book.start;
    for (const chip of [instead ?? [], engine.value?.chipsOf(definition, start, state) ?? []].flat()) {
      const { key, id, label, before, after } = chip;
      const same = [key, id, label, before, after].join('\n');
      const change = changes.get(same) ?? { label, before, after, made: [], of: [] };
      changes.set(same, change);
      change.of.push(nameOf(one));
      change.made.push({ of: one, chip });
    }
  }
  return [...changes].map(([key, { label, before, after, made, of }]) => ({
    key,
    ...(all.length > 1 && { whose: of.length > 2 ? `${of.length} at once` : of.join(' and ') }),
    label,
    before,
    after,
    made,
  }));
}

/** Whether they choose what is shown, and leave each number of it as published. */
export const areChoices = (changes: readonly Change[]): boolean =>
  changes.every(({ key }) => /^(case|scenario)/.test(key));

/**
 * Back to the published state, everywhere, in one step of undo.
 * @param kept whether a case that stands in the place of the one that was served stays, as it was published
 */
export function resetAll(all: readonly LiveNotebook[], kept = false): void {
  thisPage().undoHistory.asOneAct(() => {
    for (const { book } of all) {
      const start = kept && book.start.instead ? book.start : book.served;
      if (book.state.peek() !== start.state) book.change(start.state, 'done', start);
    }
  });
}

/** What is compared goes by A and B. */
const nameOf = ({ book: { id }, definition }: LiveNotebook): string =>
  id.length === 1 ? id.toUpperCase() : definition.title;

/** What a change is of, with whose it is. */
export const fullLabel = ({ whose, label }: Change): string => (whose === undefined ? label : `${whose}: ${label}`);

/** All of them in one line, whose they are said once. */
export const changesInWords = (changes: readonly Change[]): string =>
  changes
    .map((change, place) => {
      const isSaid = changes[place - 1]?.whose === change.whose;
      return `${isSaid ? change.label : fullLabel(change)} ${change.before} → ${change.after}`;
    })
    .join('; ');

/** "1 change", "8 changes". */
export const countOf = ({ length }: readonly unknown[]): string => `${length} ${length === 1 ? 'change' : 'changes'}`;
