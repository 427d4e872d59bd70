/** The query of a link read into the notebooks of a page. Nothing throws, whatever the query. */
import type { CaseState } from '#model/economics/definition.ts';
import type { Owned } from './key-owner.ts';
import { lastReadable, shortened } from './last-readable.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { isUnread, type LinkPair } from './link-pair.ts';
import { noticeList } from './notice-list.ts';
import type { Notice } from './notice.ts';
import { readNotebook } from './read-notebook.ts';
import { sameState } from '#state/scenario-state.ts';
import type { SayMore } from './say-more.ts';
import type { Part } from './read-part.ts';
import { SEED, STATE_KEYS } from './spelling.ts';
import { FIRST_SEED, readSeed } from './seed.ts';

export interface ReadQuery {
  /** The state of every notebook; the page's own start, the same object, for one that the link leaves as it is. */
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
 * Reads each notebook's part of a link by the definition given, whatever revision the link names.
 * @param owned the link taken apart, by the definitions of these very notebooks
 * @param prefixed whether keys of this page's own links carry the notebook's id; keys of the other kind are read where they can mean one notebook only
 */
export function readOwned(
  { pairs, seeds, unknown, ambiguous }: Owned,
  notebooks: readonly LinkedNotebook[],
  prefixed: boolean,
): ReadQuery {
  const notices = noticeList();
  if (unknown.some(isUnread)) notices.add(() => ({ key: '', text: TOO_LONG }));
  const seed = lastReadable(
    seeds.map((pair) => ({ ...pair, key: SEED, written: pair.key })),
    notices,
  )(SEED, seedIn, (value = FIRST_SEED) => String(value));
  unknown
    .filter((pair) => !isUnread(pair) && !pair.tracking)
    .forEach((pair, place) => notices.add(() => unknownNotice(pair, place < MOST_SUGGESTED, notebooks, prefixed)));
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
      const { id, definition, start } = notebook;
      const state = readNotebook(notebook, pairs.get(id) ?? [], notices);
      return [id, sameState(definition, start, state) ? start : state];
    }),
  );
  return { states, notices: notices.all(), seed: seed?.value ?? FIRST_SEED };
}

function seedIn(text: string): Part<number> {
  const value = readSeed(text);
  return value === undefined ? { problem: text === '' ? 'has no value' : 'is no seed' } : { value };
}

const TOO_LONG = 'The link is too long; what stands at its end is not used.';

const afterDot = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

function unknownNotice(
  { key, value }: LinkPair,
  isSlip: boolean,
  notebooks: readonly LinkedNotebook[],
  prefixed: boolean,
): Notice {
  if (key === '') return { key, text: `The link holds a value without a name: ${shortened(value)}.` };
  const text = `The link names an input this page does not know: ${shortened(key)}`;
  const sayMore = ({ suggestion }: SayMore) => {
    const candidates = notebooks.flatMap(({ id, definition }) =>
      [...definition.inputs.map((input) => input.id), ...STATE_KEYS].map((name) => (prefixed ? `${id}.${name}` : name)),
    );
    return `${text}${suggestion(key, candidates) || suggestion(afterDot(key), candidates) || '.'}`;
  };
  return { key, text: `${text}.`, ...(isSlip && { sayMore }) };
}
