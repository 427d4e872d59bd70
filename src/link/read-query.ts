/** The query of a link read into the notebooks of a page. Nothing throws, whatever the query. */
import type { CaseState } from '#model/economics/definition.ts';
import { ownersOf, type Owned } from './key-owner.ts';
import { lastReadable, shortened } from './last-readable.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { isTracking, linkPairs, UNREAD, type LinkPair } from './mangling.ts';
import { noticeList } from './notice-list.ts';
import type { Notice } from './notice.ts';
import { readNotebook } from './read-notebook.ts';
import type { SayMore } from './say-more.ts';
import type { Part } from './read-part.ts';
import { SEED, STATE_KEYS } from './spelling.ts';
import { FIRST_SEED, readSeed } from './seed.ts';

export interface ReadQuery {
  /** The state of every notebook; the page's own start, the same object, for one the link does not speak of. */
  states: Record<string, CaseState>;
  notices: Notice[];
  /** Where the link's draws begin. */
  seed: number;
}

/** Somebody who wrote a link by hand slips a few times. Beyond that nobody did, and to look for what was meant would take long. */
const MOST_SUGGESTED = 8;
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
  const notices = noticeList();
  if (unknown.includes(UNREAD)) notices.add(() => ({ key: '', text: TOO_LONG }));
  const seed = lastReadable(
    seeds.map((pair) => ({ ...pair, key: SEED, written: pair.key })),
    notices,
  )(SEED, seedIn, (value = FIRST_SEED) => String(value));
  const words = suggestionsFor(notebooks, prefixed);
  for (const pair of unknown)
    if (pair !== UNREAD && !isTracking(pair.key)) notices.add(() => unknownNotice(pair, words));
  for (const { pair, notebooks: ids } of ambiguous)
    notices.add(() => ({
      key: pair.key,
      text: `${shortened(pair.key)} does not say which part of the page it is for; write ${ids
        .slice(0, MOST_NAMED)
        .map((id) => `${id}.${afterDot(pair.key)}`)
        .join(' or ')}.`,
    }));
  const states = Object.fromEntries(
    notebooks.map((notebook) => {
      const own = pairs.get(notebook.id) ?? [];
      return [notebook.id, own.length === 0 ? notebook.start : readNotebook(notebook, own, notices)];
    }),
  );
  return { states, notices: notices.all(), seed: seed?.value ?? FIRST_SEED };
}

function seedIn(text: string): Part<number> {
  const value = readSeed(text);
  return value === undefined ? { problem: text === '' ? 'has no value' : 'is no seed' } : { value };
}

const TOO_LONG = 'The link is longer than any that this site writes; what stands at its end is not used.';

const afterDot = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

type Suggest = (key: string, more: SayMore) => string;

/** What an unknown key may be a slip for; nothing for the ninth of a link. */
function suggestionsFor(notebooks: readonly LinkedNotebook[], prefixed: boolean): () => Suggest | undefined {
  let asked = 0;
  let candidates: string[] | undefined;
  const suggest: Suggest = (key, { suggestion }) => {
    candidates ??= notebooks.flatMap(({ id, definition }) =>
      [...definition.inputs.map((input) => input.id), ...STATE_KEYS].map((name) => (prefixed ? `${id}.${name}` : name)),
    );
    return suggestion(key, candidates) || suggestion(afterDot(key), candidates);
  };
  return () => ((asked += 1) > MOST_SUGGESTED ? undefined : suggest);
}

function unknownNotice({ key, value }: LinkPair, words: () => Suggest | undefined): Notice {
  if (key === '') return { key, text: `The link holds a value without a name: ${shortened(value)}.` };
  const text = `The link names an input this page does not know: ${shortened(key)}`;
  const suggest = words();
  return {
    key,
    text: `${text}.`,
    ...(suggest && { sayMore: (more) => `${text}${suggest(key, more) || '.'}` }),
  };
}
