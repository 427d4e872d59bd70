/** A downloaded JSON file read back, by the readers of links: what can be used is, and what cannot is named. Nothing throws. */
import type { CaseState } from '#model/economics/definition.ts';
import { ownersOf } from '#link/key-owner.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { linkPairs } from '#link/mangling.ts';
import type { Notice } from '#link/notice.ts';
import { readOwned } from '#link/read-query.ts';
import { revisionsIn } from '#link/revisions-in.ts';
import { FORMAT } from './json-file.ts';

export interface OpenedFile {
  /** Absent where the file holds no state of this case. */
  state?: CaseState;
  notices: Notice[];
  /** The revision it was made with, where that is not the notebook's. */
  revision?: number;
}

const KEY = 'file';
const refused = (text: string): OpenedFile => ({ notices: [{ key: KEY, text: `${text} Nothing was changed.` }] });

/** @param text the whole file */
export function openStateFile(text: string, notebook: LinkedNotebook): OpenedFile {
  const { definition } = notebook;
  const file = parsed(text);
  if (file === undefined || file['format'] !== FORMAT)
    return refused('This is not a JSON file that was downloaded from a case.');
  if (file['case'] !== definition.id)
    return refused(
      `This file holds the case “${String(file['case']).slice(0, 80)}”, and this page is “${definition.id}”.`,
    );
  const pairs = asRecord(file['state']);
  if (pairs === undefined) return refused('This file holds no state.');
  const notices: Notice[] = [];
  const query = Object.entries(pairs).flatMap(([key, value]) => {
    if (typeof value === 'string' || typeof value === 'number')
      return [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`];
    notices.push({ key, text: `${key.slice(0, 80)} in the file is neither text nor a number, and is left out.` });
    return [];
  });
  const owned = ownersOf(linkPairs(query.join('&')), [notebook]);
  const read = readOwned(owned, [notebook], false);
  const [other] = revisionsIn(owned, [notebook]);
  const missing = other && {
    key: KEY,
    text: `This file was made with revision ${other.revision} of the case, which is not here; it is read with the present one.`,
  };
  return {
    state: read.states[notebook.id],
    notices: [...notices, ...read.notices.map(ofFile), ...(missing ? [missing] : [])],
    ...(other && { revision: other.revision }),
  };
}

/** What a notice on a link says, of a file. */
const ofFile = ({ key, text }: Notice): Notice => ({ key, text: text.replace(/\b([Tt]he) link\b/, '$1 file') });

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}
