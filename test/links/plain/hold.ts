/** What must be so of any link, held against what this folder knows of it. */
import { inMoreWords } from '#link/notice.ts';
import { linkPairs } from '#link/mangling.ts';
import { readWithRevisions } from '#link/read-with-revisions.ts';
import { sayMore } from '#link/say-more.ts';
import { writeQuery } from '#link/write-query.ts';
import { olderStart, type LinkedPage } from '../pages.ts';
import { isTrackingKey } from './bad-parts.ts';
import type { PlainLink } from './links.ts';
import { meantBy, unlike } from './meaning.ts';
import { isNumber, same } from './numbers.ts';

const MOST_PAIRS = 1001;
/** A page's worth, and one for each notebook whose revision is not there. */
const MOST_NOTICES = 40;
/** Of unknown names eight, each by its whole name and by what stands behind its prefix; and a scenario each. */
const MOST_SUGGESTIONS = 16 + 40;

async function opened({ notebooks, prefixed, edition }: LinkedPage, query: string) {
  let suggestions = 0;
  const fetched = async (id: string, revision?: number) => {
    const start = notebooks.get(id);
    return start && (revision === undefined ? start : olderStart(start, revision));
  };
  const read = await readWithRevisions(
    linkPairs(query),
    notebooks,
    prefixed,
    fetched,
    edition === undefined ? undefined : { served: edition, open: () => Promise.resolve(undefined) },
  );
  if (read === undefined) throw new Error('not read');
  const notices = inMoreWords(read.notices, {
    ...sayMore,
    suggestion: (...given) => {
      suggestions += 1;
      return sayMore.suggestion(...given);
    },
  });
  return { ...read, notices, suggestions };
}

/** @throws Error naming what is wrong */
export async function holdPlain(page: LinkedPage, { kind, query, good, bad }: PlainLink): Promise<void> {
  const { states, starts, notices, suggestions } = await opened(page, query);
  const told = notices.map(({ text }) => text);
  if (linkPairs(query).length > MOST_PAIRS) throw new Error('more pairs than are read');
  if (notices.length > MOST_NOTICES + page.notebooks.size) throw new Error(`${notices.length} notices`);
  if (suggestions > MOST_SUGGESTIONS) throw new Error(`${suggestions} suggestions`);
  const long = told.find((text) => text.length > 400 || text.includes('undefined') || text.includes('[object'));
  if (long !== undefined && kind !== 'noise') throw new Error(`a notice reads ${long}`);

  const isNamed = (key: string) => notices.some((one) => one.key === key || one.text.includes(key.slice(0, 40)));
  const isFull = told.some((text) => /^\d+ more parts/.test(text));
  for (const key of bad) if (!isNamed(key)) throw new Error(`${key} is not named: ${told.join(' ')}`);
  if (kind === 'lawful' || kind === 'bent') if (told.length > 0) throw new Error(`says ${told.join(' ')}`);

  if (good === undefined) {
    // Of noise, parts that are plainly pairs.
    for (const part of query.split(/[?&]/)) {
      const [key = '', value = ''] = /^[a-z][a-z0-9_.]*=[A-Za-z0-9_-]+$/.test(part) ? part.split('=') : [];
      if (key === '' || isFull || isTrackingKey(key) || isNamed(key)) continue;
      if (![...starts.keys()].some((id) => isInForce(page, id, key, value, states[id])))
        throw new Error(`${part} is lost`);
    }
    return;
  }
  for (const [id, start] of page.notebooks) {
    const state = states[id];
    if (state === undefined) throw new Error(`no state of ${id}`);
    const pairs = good.get(id);
    if (pairs === undefined) {
      if (state !== start.state && kind !== 'oversized') throw new Error(`${id} was moved`);
      continue;
    }
    const other = unlike(start.definition, meantBy(start.definition, pairs), state);
    if (other !== undefined) throw new Error(`${id}: ${other}`);
  }
  const written = writeQuery(
    [...starts].map(([id, { definition, state }]) => ({ id, definition, start: state, state: states[id] ?? state })),
    page,
  );
  const again = await opened(page, written);
  if (again.notices.length > 0) throw new Error(`${written} says ${again.notices[0]?.text ?? ''}`);
  const anew = writeQuery(
    [...starts].map(([id, { definition, state }]) => ({
      id,
      definition,
      start: state,
      state: again.states[id] ?? state,
    })),
    page,
  );
  if (anew !== written) throw new Error(`${written} comes back as ${anew}`);
}

function isInForce(page: LinkedPage, id: string, key: string, value: string, state = page.notebooks.get(id)?.state) {
  const definition = page.notebooks.get(id)?.definition;
  const name = [`${id}.`, `${definition?.id ?? ''}.`].reduce(
    (text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text),
    key,
  );
  if (!definition || !state || name.includes('.')) return false;
  if (name === 'case') return definition.id === value;
  if (name === 'from') return state.scenario === value;
  if (name === 'rev') return String(definition.revision) === value;
  if (name === 'seed') return true;
  if (name === 'policy') return (state.policy ?? 'default') === value;
  // What a list comes to is held by links whose meaning is known.
  if (name === 'count' || name === 'as') return true;
  const own = definition.inputs.find((one) => one.id === name);
  if (own === undefined) return false;
  return value === 'default'
    ? same(state.inputs[name], own.default)
    : isNumber(value) && same(value, state.inputs[name]);
}
