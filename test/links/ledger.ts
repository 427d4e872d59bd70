/** The ledger of published links: each with what it showed when it was published. Entries are only ever added. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from '#src/content-check/releases/hash-of.ts';
import {
  recordedBetween,
  recordedClaim,
  recordedState,
  statesWorkedOut,
  type RecordedClaim,
  type RecordedState,
} from './recorded.ts';
import { openLink } from './replay.ts';

export interface LedgerEntry {
  /** The day it was published. */
  added: string;
  /** From the site's root, as it stood where it was published. */
  link: string;
  /** By notebook: all of the page. */
  shown: Record<string, RecordedState>;
  /** The claim that the page decides. */
  claim?: RecordedClaim;
  /** What lies between the two states of a comparison. */
  between?: string;
  /** Keys of what could not be used, each of which a notice names. */
  ignored?: string[];
  /** Where its draws begin, if not at the first. */
  seed?: number;
  /** Of this entry and all before it. */
  hash: string;
}

const FILE = fileURLToPath(new URL('ledger.json', import.meta.url));

export const readLedger = (): LedgerEntry[] => JSON.parse(readFileSync(FILE, 'utf8')) as LedgerEntry[];

/** An entry a line, so that a change to one is seen for what it is. */
export const writeLedger = (entries: readonly LedgerEntry[]): void =>
  writeFileSync(FILE, `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);

/** @param before hash of the entry before; empty for the first */
export const entryHash = (
  { hash: _, ...entry }: Omit<LedgerEntry, 'hash'> & { hash?: string },
  before: string,
): string => hashOf([before, entry]);

/** What a link shows now. */
export async function recorded(
  link: string,
): Promise<Pick<LedgerEntry, 'shown' | 'claim' | 'between' | 'ignored' | 'seed'>> {
  const { claim, starts, states, notices, seed } = await openLink(link);
  const open = [...starts].map(([id, { definition, state }]) => ({ id, definition, state: states[id] ?? state }));
  const evaluated = statesWorkedOut(open);
  const [one, other] = link.startsWith('/compare/') ? Object.values(evaluated) : [];
  const ignored = notices.map(({ key }) => key);
  return {
    shown: Object.fromEntries(open.map(({ id, definition, state }) => [id, recordedState(definition, state, seed)])),
    ...(claim && { claim: recordedClaim(claim, evaluated, seed) }),
    ...(one && other && { between: recordedBetween(one, other) }),
    ...(ignored.length > 0 && { ignored }),
    ...(seed !== 1 && { seed }),
  };
}

/** A link with what it shows now. */
export async function publish(link: string, added: string, before: string): Promise<LedgerEntry> {
  const entry = { added, link, ...(await recorded(link)) };
  return { ...entry, hash: entryHash(entry, before) };
}
