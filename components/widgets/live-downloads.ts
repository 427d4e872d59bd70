/** What it takes to make a file of a state, and a state of a file: a lazy part. */
import { evaluateCase } from '#model/economics/evaluation.ts';
import { xlsxBytes } from '#model/spreadsheet/xlsx.ts';
import { askForEngine } from '#view-state/engine-loader.ts';
import type { Notebook } from '#view-state/notebook.ts';
import { addNotices } from '#view-state/notices.ts';
import type { AboutCase } from '#view-state/take-away/about-case.ts';
import { csvFile } from '#view-state/take-away/csv-file.ts';
import { jsonFile, type StateFile } from '#view-state/take-away/json-file.ts';
import { openStateFile } from '#view-state/take-away/open-state-file.ts';
import { sameState } from '#view-state/url/scenario-state.ts';
import { stateWorkbook } from '#view-state/take-away/state-workbook.ts';

export type FileKind = 'xlsx' | 'csv' | 'json';

/** A file of a state is a few dozen kilobytes. */
const LARGEST = 2_000_000;

/** What the served file says of the case's sources: too much to be in the page. */
const about = new Map<string, Promise<AboutCase>>();

function aboutAt(path: string): Promise<AboutCase> {
  const asked = about.get(path) ?? fetch(`${path}.json`).then(async (answer) => ((await answer.json()) as StateFile).about);
  about.set(path, asked);
  return asked;
}

/** Hands the reader a file of the state as it stands. @param path address of the served files, without their ending */
export async function download(book: Notebook, path: string, kind: FileKind): Promise<void> {
  const state = book.state.peek();
  try {
    const words = await aboutAt(path);
    const evaluation = evaluateCase(book.start.definition, state);
    const content = kind === 'csv' ? csvFile(evaluation, words) : kind === 'json' ? jsonFile(evaluation, words) : new Uint8Array(xlsxBytes(stateWorkbook(evaluation, words)));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content]));
    link.download = `${book.start.definition.id}-${state.scenario}-changed.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    about.delete(path);
    addNotices([{ key: 'download', text: 'The file could not be made: what it says of the sources did not load. Try again.' }]);
  }
}

/** Puts the state of a downloaded file in place, as one change that can be undone, and says what of it could not be used. */
export async function openFile(book: Notebook, file: File): Promise<void> {
  const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
  const { id, start } = book;
  await askForEngine();
  const { state, notices } = openStateFile(text, { id, definition: start.definition, start: start.state });
  addNotices(notices);
  if (state && !sameState(start.definition, state, book.state.peek())) book.change(state);
}
