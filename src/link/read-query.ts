/** The query of a link read into the notebooks of a page. Nothing throws, whatever the query. */
import type { CaseState } from '#model/economics/definition.ts';
import { ownersOf, type Owned } from './key-owner.ts';
import { shortened } from './last-readable.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { isTracking, linkPairs, type LinkPair } from './mangling.ts';
import type { Notice } from './notice.ts';
import { readNotebook } from './read-notebook.ts';
import { STATE_KEYS } from './spelling.ts';
import { FIRST_SEED, readSeed } from './seed.ts';

export interface ReadQuery {
  /** The state of every notebook; the page's own start, the same object, for one the link does not speak of. */
  states: Record<string, CaseState>;
  notices: Notice[];
  /** Where the link's draws begin. */
  seed: number;
}

/** More would bury the page. */
const MAX_NOTICES = 40;
/** Of a page with many notebooks a few are named. */
const MOST_NAMED = 4;

/**
 * Reads each notebook's part of a query by the definition given, whatever revision the query names.
 * @param prefixed whether keys of this page's own links carry the notebook's id; keys of the other kind are read where they can mean one notebook only
 */
export const readQuery = (query: string, notebooks: readonly LinkedNotebook[], prefixed: boolean): ReadQuery =>
  readOwned(ownersOf(linkPairs(query), notebooks), notebooks, prefixed);

/** The same of a query that has been taken apart. @param owned by the definitions of these very notebooks */
export function readOwned(
  { pairs, seeds, unknown, ambiguous }: Owned,
  notebooks: readonly LinkedNotebook[],
  prefixed: boolean,
): ReadQuery {
  const seed = seeds.map(({ value }) => readSeed(value)).findLast((one) => one !== undefined) ?? FIRST_SEED;
  const states: ReadQuery['states'] = {};
  const notices: Notice[] = [
    ...seeds
      .filter(({ value }) => readSeed(value) === undefined)
      .map(({ key, value }) => ({ key, text: `seed=${shortened(value)} is no seed; using ${seed}.` })),
    ...unknown.filter(({ key }) => !isTracking(key)).map((pair) => unknownNotice(pair, notebooks, prefixed)),
    ...ambiguous.map(({ pair, notebooks: ids }) => ({
      key: pair.key,
      text: `${shortened(pair.key)} does not say which part of the page it is for; write ${ids
        .slice(0, MOST_NAMED)
        .map((id) => `${id}.${afterDot(pair.key)}`)
        .join(' or ')}.`,
    })),
  ];
  for (const notebook of notebooks) {
    const own = pairs.get(notebook.id) ?? [];
    if (own.length === 0) {
      states[notebook.id] = notebook.start;
      continue;
    }
    const read = readNotebook(notebook, own);
    states[notebook.id] = read.state;
    notices.push(...read.notices);
  }
  return { states, notices: atMost(notices), seed };
}

const afterDot = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

function unknownNotice({ key, value }: LinkPair, notebooks: readonly LinkedNotebook[], prefixed: boolean): Notice {
  if (key === '') return { key, text: `The link holds a value without a name: ${shortened(value)}.` };
  const candidates = notebooks.flatMap(({ id, definition }) =>
    [...definition.inputs.map((input) => input.id), ...STATE_KEYS].map((name) => (prefixed ? `${id}.${name}` : name)),
  );
  const text = `The link names an input this page does not know: ${shortened(key)}`;
  return {
    key,
    text: `${text}.`,
    sayMore: ({ suggestion }) =>
      `${text}${suggestion(key, candidates) || suggestion(afterDot(key), candidates) || '.'}`,
  };
}

function atMost(notices: Notice[]): Notice[] {
  if (notices.length <= MAX_NOTICES) return notices;
  const more = notices.length - MAX_NOTICES + 1;
  return [...notices.slice(0, MAX_NOTICES - 1), { key: '', text: `${more} more parts of the link could not be used.` }];
}
