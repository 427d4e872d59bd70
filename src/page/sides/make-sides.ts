/** The two sides of a comparison: a lazy part. Each is of any case the page offers, in any scenario and revision of it. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { scenarioStart } from '#model/economics/start.ts';
import { inMoreWords, type Notice } from '#link/notice.ts';
import { readPasted } from '#link/pasted-link.ts';
import { readSides, type ReadSides } from '#link/read-sides.ts';
import { startElsewhere } from '#link/start-elsewhere.ts';
import type { PageKeys } from '#link/write-query.ts';
import { writeSides } from '#link/write-sides.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Page } from '#notebook/page.ts';
import { scenarioOf } from '#state/scenario-state.ts';
import type { Start } from '#state/start.ts';
import { fetchRevision } from '../fetch-revision.ts';
import { followSide } from './follow-side.ts';
import type { SideDrawing } from './side-drawing.ts';

/** A revision of a case, whole, that a side can stand in; `undefined` where it did not come, or cannot be worked out. */
const fetchWhole = async (caseId: string, revision: number): Promise<CaseDefinition | undefined> =>
  (await fetchRevision(caseId, revision))?.definition;

export function makeSides(page: Page, drawing: SideDrawing) {
  const { notebooks = [], sides: offered = {} } = page.data ?? {};
  const isNamed = Object.keys(offered).length > 0;
  const books = new Map(notebooks.map(({ id, start }) => [id, page.notebook(id, start)]));
  /** The newest revision of each case that a side stood in. */
  const latest = new Map([...books.values()].map(({ served: { definition } }) => [definition.id, definition]));
  /** How often each side was to become another: what comes late puts nothing in the place of what was asked for since. */
  const turns = new Map<string, number>();
  const takeTurn = (side: string) => {
    const mine = (turns.get(side) ?? 0) + 1;
    turns.set(side, mine);
    return () => turns.get(side) === mine;
  };
  const todays = ({ served, start, state }: Notebook): Start => {
    const definition = latest.get(start.definition.id);
    return definition === undefined || definition === served.definition
      ? served
      : startElsewhere(definition, state.peek().scenario, served);
  };
  for (const book of books.values()) followSide(book, drawing, () => todays(book));

  const open = async (query: string, some: Iterable<Notebook>): Promise<ReadSides | undefined> => {
    const read = await readSides(query, {
      served: new Map([...some].map(({ id, served }) => [id, served])),
      offered,
      fetched: fetchWhole,
    });
    for (const { definition } of read?.newest.values() ?? []) latest.set(definition.id, definition);
    return read;
  };
  /** One act of the reader's: a step of undo, and an entry of the browser's history. */
  const put = (book: Notebook, state: CaseState, start: Start) => {
    book.change(state, 'done', start);
    page.address.peek()?.step();
  };

  async function pick(book: Notebook, caseId: string, scenario: string | undefined): Promise<void> {
    const isLast = takeTurn(book.id);
    const { served, start } = book;
    const definition: CaseDefinition | undefined =
      caseId === start.definition.id
        ? start.definition
        : caseId === served.definition.id
          ? served.definition
          : await fetchWhole(caseId, offered[caseId] ?? 1);
    if (!isLast()) return;
    if (definition === undefined) {
      page.notices.add([{ key: 'case', text: 'That case could not be loaded. Try again.' }]);
      // The chooser goes back to what is shown.
      page.rebuilt.value += 1;
      return;
    }
    if (caseId !== start.definition.id) latest.set(caseId, definition);
    const isOwn = definition === served.definition;
    const from = isOwn ? served : startElsewhere(definition, scenario ?? '', served);
    const found = scenarioOf(definition, scenario ?? from.state.scenario);
    const isServed = isOwn && found?.id === served.state.scenario;
    put(book, found && !isServed ? scenarioStart(definition, found) : from.state, from);
  }

  async function paste(book: Notebook, text: string): Promise<readonly Notice[]> {
    const isLast = takeTurn(book.id);
    const { scenario } = book.state.peek();
    const { definition } = book.start;
    const cases = [...new Set([...Object.keys(offered), book.served.definition.id])];
    const now = { case: definition.id, from: scenario, rev: String(definition.revision) };
    const { sayMore } = await import('#link/say-more.ts');
    const pasted = readPasted(text, { side: book.id, now, cases }, sayMore);
    if ('problem' in pasted) return [{ key: 'paste', text: pasted.problem }];
    const read = await open(pasted.query, [book]);
    const [state, start] = [read?.states[book.id], read?.starts.get(book.id)];
    if (!read || !state || !start)
      return [{ key: 'paste', text: 'What this link is of could not be loaded. Try again.' }];
    if (isLast()) put(book, state, start);
    return inMoreWords(read.notices, sayMore);
  }

  /** @param chooser what was chosen in or pasted into, or a fold that was opened  @param value what was chosen or pasted */
  async function hear(chooser: HTMLElement, value: string): Promise<void> {
    const rest = chooser.querySelector<HTMLElement>('[data-side-rest]')?.dataset['sideRest'];
    if (rest !== undefined) {
      drawing.drawRest(rest);
      page.rebuilt.value += 1;
      return;
    }
    const { case: ofCase, scenario: ofScenario, paste: ofPaste } = chooser.dataset;
    const book = books.get(ofCase ?? ofScenario ?? ofPaste ?? '');
    if (book === undefined) return;
    if (ofCase !== undefined) return pick(book, value, undefined);
    if (ofScenario !== undefined) return pick(book, book.start.definition.id, value);
    if (value.trim() === '') return;
    const said = await paste(book, value);
    const words = said.map(({ text }) => text).join(' ');
    const line = document.getElementById(`pasted-${book.id}`);
    if (line) line.textContent = words;
    chooser.setAttribute('aria-invalid', String(words !== ''));
    page.said.value = words;
    if (words === '') (chooser as HTMLInputElement).value = '';
  }

  return {
    hear,
    write: (sides: Parameters<typeof writeSides>[0], { seed }: PageKeys) => writeSides(sides, isNamed, seed),
    read: async (query: string) => {
      // A choice whose case is still on its way is of the state that is left.
      for (const id of books.keys()) takeTurn(id);
      return open(query, books.values());
    },
  };
}
