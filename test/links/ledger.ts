/** The ledger of published links: each with what it showed when it was published. Entries are only ever added. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseState } from '#model/economics/definition.ts';
import { hashOf } from '#src/content-check/releases/hash-of.ts';
import { figuresOf, openLink } from './replay.ts';

/** What a link showed in one notebook. */
interface Published {
  revision: number;
  scenario: string;
  boundary: string[];
  policy?: string;
  /** Exact values by cell. */
  figures: Record<string, string>;
}

export interface LedgerEntry {
  /** The day it was published. */
  added: string;
  /** From the site's root, as it stood where it was published. */
  link: string;
  /** By notebook: those the link speaks of, or the page's first. */
  shown: Record<string, Published>;
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

/** Standard figures of every case, and the first of its own. */
const CELLS = ['price', 'margin', 'margin_ratio', 'contribution', 'with:margin_ratio', 'break_even_units'];

function publishedState(start: Parameters<typeof figuresOf>[0], state: CaseState): Published {
  const { formulas, revision } = start.definition;
  const own = formulas.find(({ figure }) => figure) ?? formulas[0];
  return {
    revision,
    scenario: state.scenario,
    boundary: state.boundary,
    ...(state.policy && { policy: state.policy }),
    figures: figuresOf(start, state, own ? [...CELLS, own.id] : CELLS),
  };
}

/** A link with what it shows now. */
export async function publish(link: string, added: string, before: string): Promise<LedgerEntry> {
  const { page, starts, states, notices, seed } = await openLink(link);
  const spoken = [...page.notebooks].filter(([id, { state }]) => states[id] !== state).map(([id]) => id);
  const shown = (spoken.length > 0 ? spoken : [...page.notebooks.keys()].slice(0, 1)).map((id) => {
    const [start, state] = [starts.get(id), states[id]];
    if (!start || !state) throw new Error(`${link} opens without ${id}`);
    return [id, publishedState(start, state)] as const;
  });
  const ignored = notices.map(({ key }) => key);
  const entry = {
    added,
    link,
    shown: Object.fromEntries(shown),
    ...(ignored.length > 0 && { ignored }),
    ...(seed !== 1 && { seed }),
  };
  return { ...entry, hash: entryHash(entry, before) };
}
