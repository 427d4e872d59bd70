/** Links as the site writes them, of which nothing has to be undone and nothing left out. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { LinkPair } from './link-pair.ts';
import { EDITION, SEED, STATE_KEYS } from './spelling.ts';

/**
 * The pairs of a query where each is one that the page's own links could hold; of any other query none. Part of a link would mean
 * something else, and words that somebody added to one go on by no link of ours.
 * @param query with or without its "?"
 * @param prefixed whether keys of this page's links carry the notebook's id
 */
export function ownPairs(
  query: string,
  notebooks: readonly { id: string; served: { definition: CaseDefinition } }[],
  prefixed: boolean,
): LinkPair[] {
  const keys = notebooks.flatMap(({ id, served }) =>
    [...served.definition.inputs.map((input) => input.id), ...STATE_KEYS].map((key) =>
      prefixed ? `${id}.${key}` : key,
    ),
  );
  const known = new Set([...keys, SEED, EDITION]);
  const pairs = query
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => {
      const [, key = '', value = ''] = /^([^=]+)=([\w.-]*\w)$/.exec(pair) ?? [];
      return { key, value, cut: !known.has(key) };
    });
  return pairs.length > known.size || pairs.some(({ cut }) => cut) ? [] : pairs;
}
