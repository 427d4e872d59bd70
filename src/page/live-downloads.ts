/** What it takes to make a file of a state, and a state of a file: a lazy part. */
import { xlsxBytes } from '#model/spreadsheet/xlsx.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { addNotices } from '#notebook/page.ts';
import type { Start } from '#state/start.ts';
import type { AboutCase } from '#export/about-case.ts';
import { saveFile } from './save-file.ts';
import { csvFile } from '#export/csv-file.ts';
import { jsonFile, type StateFile } from '#export/json-file.ts';
import { openStateFile } from '#export/open-state-file.ts';
import { stateQuery } from '#link/state-link.ts';
import { stateWorkbook } from '#export/state-workbook.ts';
import type { Parts } from './parts.ts';

/** A file of a state is a few dozen kilobytes. */
const MAX_FILE_BYTES = 2_000_000;

/** What the served file says of the case's sources: too much to be in the page. */
const about = new Map<string, Promise<AboutCase>>();

/** @param path address of the served files, without their ending */
function aboutAt(path: string): Promise<AboutCase> {
  const asked =
    about.get(path) ?? fetch(`${path}.json`).then(async (answer) => ((await answer.json()) as StateFile).about);
  about.set(path, asked);
  return asked;
}

/** Hands the reader a file of the state as it stands. @param served the link to the same file of the state as served */
export async function download(book: Notebook, served: HTMLAnchorElement): Promise<void> {
  const state = book.state.peek();
  const kind = served.dataset['export'] as 'xlsx' | 'csv' | 'json';
  const path = served.href.slice(0, -kind.length - 1);
  try {
    const today = await aboutAt(path);
    // What the served file says of values is not known of another revision's.
    const words = book.start === book.served ? today : { ...today, known: {}, scenarios: {} };
    const { evaluation } = book.snapshot.peek();
    if (!evaluation) return;
    const content =
      kind === 'csv'
        ? csvFile(evaluation, words)
        : kind === 'json'
          ? jsonFile(evaluation, words)
          : new Uint8Array(xlsxBytes(stateWorkbook(evaluation, words)));
    saveFile(content, `${book.start.definition.id}-${state.scenario}-changed.${kind}`);
  } catch {
    about.delete(path);
    addNotices([
      { key: 'download', text: 'The file could not be made: what it says of the sources did not load. Try again.' },
    ]);
  }
}

/** Puts the state of a downloaded file in place, as one change that can be undone, and says what of it could not be used. */
export async function openFile(book: Notebook, field: HTMLInputElement, revisions: Parts['revisions']): Promise<void> {
  const [file] = field.files ?? [];
  // The same file can be chosen again.
  field.value = '';
  if (file === undefined) return;
  const text = file.size > MAX_FILE_BYTES ? '' : await file.text().catch(() => '');
  const { id, served } = book;
  const read = ({ definition, state }: Start) => openStateFile(text, { id, definition, start: state });
  const opened = read(served);
  const { revision = served.definition.revision } = opened;
  const start =
    revision < served.definition.revision
      ? await revisions.ask().then((part) => part?.olderStart(book, revision))
      : served;
  if (start === undefined)
    return addNotices([
      {
        key: 'file',
        text: `The file was made with revision ${revision} of the case, which could not be loaded. Nothing was changed.`,
      },
    ]);
  const { state, notices } = start === served ? opened : read(start);
  addNotices(notices);
  if (state && stateQuery(start.definition, state) !== stateQuery(book.start.definition, book.state.peek()))
    book.change(state, 'done', start);
}
