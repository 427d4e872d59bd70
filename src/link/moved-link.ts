/** Where a link to an address that has moved leads. */
import { linkPairs } from './mangling.ts';
import { CASE } from './side-key.ts';

/**
 * A new address may fix what the old page held: the case, the scenario and the revision of each of its sides. What the link itself says
 * of those wins, and all else that it carries goes along as it stands.
 * @param to the new address, with a query where it fixes something
 * @param search of the link, with its "?" or empty
 */
export function movedLink(to: string, search: string): string {
  const [path = '', fixed] = to.split('?');
  if (fixed === undefined) return path + search;
  const given = search.replace(/^\?/, '');
  const pairs = fixed.split('&').map((pair) => pair.split('=') as [key: string, value: string]);
  /** A side goes by the name of its case too. */
  const sideOf = new Map(
    pairs.flatMap(([key, value]) => (key.endsWith(`.${CASE}`) ? [[value, key.slice(0, -CASE.length - 1)]] : [])),
  );
  const said = new Set(
    linkPairs(given).map(({ key }) => {
      const [prefix = '', ...rest] = key.split('.');
      return [sideOf.get(prefix) ?? prefix, ...rest].join('.');
    }),
  );
  const kept = pairs.filter(([key]) => !said.has(key)).map((pair) => pair.join('='));
  return `${path}?${[...kept, ...(given === '' ? [] : [given])].join('&')}`;
}
