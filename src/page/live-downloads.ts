/** What it takes to make a file of a state, and a state of a file: a lazy part. */
import { effect } from '@preact/signals-core';
import { xlsxBytes } from '#model/spreadsheet/xlsx.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { addNotices } from '#notebook/page.ts';
import { sameState } from '#state/scenario-state.ts';
import type { Start } from '#state/start.ts';
import type { AboutCase } from '#export/about-case.ts';
import { csvFile } from '#export/csv-file.ts';
import { jsonFile, type StateFile } from '#export/json-file.ts';
import { openStateFile } from '#export/open-state-file.ts';
import { stateQuery } from '#link/state-link.ts';
import { stateWorkbook } from '#export/state-workbook.ts';
import type { Parts } from './parts.ts';

/** A file of a state is a few dozen kilobytes. */
const MAX_FILE_BYTES = 2_000_000;

/** A download that has begun, or a tab that was opened, may still be reading. */
const KEPT_FOR = 60_000;

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** What the served files say of the case's sources: too much to be in the page. */
let about: AboutCase | undefined;

/** Fetches what it takes to make a file, so that a link can be filled. @throws TypeError or SyntaxError where it does not come */
async function load(): Promise<void> {
  const served = document.querySelector<HTMLAnchorElement>('[data-export=json]');
  about ??= ((await (await fetch(served?.href ?? '')).json()) as StateFile).about;
}

/**
 * Readies what makes files for whoever comes near their links.
 * @param link the one they reached for before it could be filled
 * @param event by which they did. After one that was prevented they are told if it fails; after a click of any button but that of the
 * menu the file comes as soon as it can.
 */
export async function prepare(book: Notebook, link: HTMLAnchorElement | null, event: Event): Promise<void> {
  try {
    await load();
    if (link && fill(book, link) && event.type.endsWith('click') && (event as MouseEvent).button < 2) link.click();
  } catch {
    if (event.defaultPrevented)
      addNotices([
        { key: 'download', text: 'The file could not be made: what it says of the sources did not load. Try again.' },
      ]);
  }
}

/**
 * Has a link lead to the file of the state as it stands, until that is another one.
 * @returns false where what it takes is still to be loaded
 */
export function fill(book: Notebook, link: HTMLAnchorElement): boolean {
  const { start, served: published } = book;
  const { evaluation } = book.snapshot.peek();
  if (link.protocol === 'blob:') return true;
  // Moved back by hand, it is what the served file holds.
  if (start === published && sameState(start.definition, published.state, book.state.peek())) return true;
  if (!about || !evaluation) return false;
  const kind = link.dataset['export'] as keyof typeof MEDIA_TYPES;
  // What the served file says of values is not known of another revision's.
  const words = start === published ? about : { ...about, known: {}, scenarios: {} };
  const content =
    kind === 'csv'
      ? csvFile(evaluation, words)
      : kind === 'json'
        ? jsonFile(evaluation, words)
        : new Uint8Array(xlsxBytes(stateWorkbook(evaluation, words)));
  const served = link.href;
  const made = URL.createObjectURL(new Blob([content], { type: MEDIA_TYPES[kind] }));
  link.href = made;
  link.download = `${start.definition.id}-${book.state.peek().scenario}-changed.${kind}`;
  // Where files are dragged to, a browser fetches what it is told of here, and not the link.
  link.ondragstart = ({ dataTransfer }) =>
    void dataTransfer?.setData('DownloadURL', `application/octet-stream:${link.download}:${made}`);

  const state = book.state.peek();
  const stop = effect(() => {
    if (book.state.value === state) return;
    link.href = served;
    link.download = '';
    link.ondragstart = null;
    setTimeout(() => URL.revokeObjectURL(made), KEPT_FOR);
    stop();
  });
  return true;
}

/** Puts the state of a downloaded file in place, as one change that can be undone, and says what of it could not be used. */
export async function openFile(book: Notebook, field: HTMLInputElement, revisions: Parts['revisions']): Promise<void> {
  const [file] = field.files ?? [];
  // The same file can be chosen again.
  field.value = '';
  if (file === undefined) return;
  const text = file.size > MAX_FILE_BYTES ? '' : await file.text().catch(() => '');
  const { id, served } = book;
  // A file may hold any scenario of the case; without them, it is said to start from none that there is.
  await (await revisions.ask())?.startIn(book);
  const read = ({ definition, state }: Start) => openStateFile(text, { id, definition, start: state });
  const opened = read(served);
  const { revision = served.definition.revision } = opened;
  const start =
    revision < served.definition.revision
      ? await revisions.ask().then((part) => part?.startIn(book, revision))
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
