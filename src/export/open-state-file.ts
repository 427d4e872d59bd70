/** A downloaded JSON file read back, by the readers of links: what can be used is, and what cannot is named. Nothing throws. */
import type { CaseState } from '#model/economics/definition.ts';
import { ownersOf } from '#link/key-owner.ts';
import { shortened } from '#link/last-readable.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { MAX_PAIR_CHARACTERS, MAX_PAIRS, UNREAD } from '#link/link-bounds.ts';
import type { LinkPair } from '#link/link-pair.ts';
import { noticeList } from '#link/notice-list.ts';
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
  const { case: held } = file;
  if (typeof held !== 'string') return refused('This file does not say of which case it is.');
  if (held !== definition.id)
    return refused(`This file holds the case “${shortened(held)}”, and this page is “${definition.id}”.`);
  const pairs = asRecord(file['state']);
  if (pairs === undefined) return refused('This file holds no state.');
  const left = noticeList();
  const entries = Object.entries(pairs);
  const given = entries.slice(0, MAX_PAIRS).flatMap(([key, value]): LinkPair[] => {
    if (typeof value === 'string' || typeof value === 'number') return [plainPair(key, String(value))];
    left.add(() => ({
      key,
      text: `${shortened(key)} in the file is neither text nor a number, and is left out.`,
    }));
    return [];
  });
  // Key by key as the file has them: they went through nothing that could have bent them, and none can hold a second pair.
  const owned = ownersOf(entries.length > MAX_PAIRS ? [...given, UNREAD] : given, [notebook]);
  const read = readOwned(owned, [notebook], false);
  const [other] = revisionsIn(owned, [notebook]);
  const missing = other && {
    key: KEY,
    text: `This file was made with revision ${other.revision} of the case, which is not here; it is read with the present one.`,
  };
  return {
    state: read.states[notebook.id],
    notices: [...left.all(), ...read.notices].map(ofFile).concat(missing ?? []),
    ...(other && { revision: other.revision }),
  };
}

/** What a notice on a link says, of a file. */
const ofFile = ({ key, text }: Notice): Notice => ({ key, text: text.replace(/\b([Tt]he) link\b/, '$1 file') });

/** A pair as it is: nothing was done to it on its way. */
const plainPair = (key: string, value: string): LinkPair => ({
  key,
  value: value.slice(0, MAX_PAIR_CHARACTERS),
  cut: value.length > MAX_PAIR_CHARACTERS,
});

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}
