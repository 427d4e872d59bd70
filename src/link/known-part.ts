import type { CaseDefinition } from '#model/economics/definition.ts';
import { EDITION, isStateKey, SEED } from './spelling.ts';

/** What a link writes, and nothing that could be read as anything else. */
const WRITTEN = /^[\w.-]+=[\w.-]+$/;

/**
 * Of a query that is yet to be read, the pairs that the page's own links could hold, in their order: nobody else's words go on by a link
 * of ours. Which inputs an older revision has is not known then, so that of one any name is kept.
 * @param query with or without its "?"
 * @param prefixed whether keys of this page's links carry the notebook's id
 */
export function knownPart(
  query: string,
  notebooks: readonly { id: string; definition: CaseDefinition }[],
  prefixed: boolean,
): string {
  const pairs = query.split(/[?&]/).filter((pair) => WRITTEN.test(pair));
  const isKnown = (pair: string) => {
    const key = pair.slice(0, pair.indexOf('='));
    return notebooks.some(({ id, definition: { inputs, revision } }) => {
      const prefix = prefixed ? `${id}.` : '';
      if (key === SEED || key === EDITION) return true;
      if (!key.startsWith(prefix)) return false;
      const name = key.slice(prefix.length);
      const named = pairs.find((one) => one.startsWith(`${prefix}rev=`));
      const isOlder = named !== undefined && named !== `${prefix}rev=${revision}`;
      return isStateKey(name) || inputs.some((input) => input.id === name) || (isOlder && /^\w+$/.test(name));
    });
  };
  return pairs.filter(isKnown).join('&');
}
