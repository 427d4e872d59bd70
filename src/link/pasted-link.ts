/** A link of the site that somebody pastes for one side of a comparison. */
import type { LinkPair } from './link-pair.ts';
import { linkPairs } from './mangling.ts';
import { CASE } from './side-key.ts';
import { SEED } from './spelling.ts';
import type { SayMore } from './say-more.ts';

export interface PastedInto {
  side: string;
  /** The case that the side is of, its scenario and revision: what a query without a page is of. */
  now: { case: string; from: string; rev: string };
  /** Ids of all cases. */
  cases: readonly string[];
}

/** A query that says the same of the side, or what is wrong in a sentence. */
export type Pasted = { query: string } | { problem: string };

/** Addresses of pages of one case, with a scenario where the address has one. */
const PAGES = [
  /\/cases\/([\w-]+)(?:\/([\w-]+))?/,
  /\/embed\/(?:bar|volume)-([\w-]+)/,
  /\/essays\/[\w-]+\/([\w-]+)/,
] as const;
const COMPARED = /\/compare\/(?:([\w-]+)(?:\/([\w-]+))?)?/;

const NO_CASE =
  'This is no link to a page of one case. Paste the address of a case’s page, or what stands behind its question mark.';

/**
 * A link to a page of one case, in a state or as published; one to a comparison, of which the same side is taken; or the query of either.
 * Nothing throws, whatever the text.
 */
export function readPasted(text: string, { side, now, cases }: PastedInto, { suggestion }: SayMore): Pasted {
  const [, path = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(text.trim()) ?? [];
  const isPage = path.includes('/');
  const pairs = linkPairs(isPage ? rest : path + rest).filter(({ key }) => key !== SEED);
  const found = isPage ? ofPage(path, side) : ofQuery(pairs, side, cases);
  if (found === undefined || (!isPage && !pairs.some(({ value }) => value !== ''))) return { problem: NO_CASE };
  const { prefix, from } = found;
  const own = pairs.flatMap((pair) => withoutPrefix(pair, found));
  const valueOf = (name: string) => own.findLast(({ key }) => key === name)?.value;
  const named = valueOf(CASE) ?? found.case ?? (prefix === side && isPage ? undefined : now.case);
  if (named === undefined || (prefix === side && own.length === 0 && found.case === undefined))
    return { problem: `This link says nothing of ${side.toUpperCase()}.` };
  if (!cases.includes(named)) {
    const meant = suggestion(named, cases).replace(/^; /, '');
    return { problem: `There is no case ${named}.${meant === '' ? '' : ` D${meant.slice(1)}`}` };
  }
  const isSame = !isPage && named === now.case;
  const pinned: [string, string | undefined][] = [
    [CASE, named],
    ['from', valueOf('from') === undefined ? (from ?? (isSame ? now.from : undefined)) : undefined],
    ['rev', valueOf('rev') === undefined && isSame ? now.rev : undefined],
  ];
  return {
    query: [
      ...pinned.flatMap(([key, value]) => (value === undefined ? [] : [`${side}.${key}=${value}`])),
      ...own
        .filter(({ key }) => key !== CASE)
        .map(({ key, value, cut }) => `${side}.${key}=${encodeURIComponent(value)}${cut ? '…' : ''}`),
    ].join('&'),
  };
}

/** What a link is of: how its keys begin, and the case and scenario that its address names. */
interface Found {
  prefix: string;
  case?: string | undefined;
  from?: string | undefined;
}

function ofPage(path: string, side: string): Found | undefined {
  const [compared, ...sides] = COMPARED.exec(path) ?? [];
  if (compared !== undefined) {
    const [one, other = one] = sides;
    return { prefix: side, case: side === 'a' ? one : other };
  }
  for (const page of PAGES) {
    const [, id, from] = page.exec(path) ?? [];
    if (id !== undefined) return { prefix: id, case: id, from };
  }
  return undefined;
}

/** Keys of a page with several notebooks say whose they are. */
function ofQuery(pairs: readonly LinkPair[], side: string, cases: readonly string[]): Found | undefined {
  const prefixes = new Set(pairs.map(({ key }) => key.slice(0, Math.max(key.lastIndexOf('.'), 0))));
  if (prefixes.has(side)) return { prefix: side };
  prefixes.delete('');
  const [only, ...more] = prefixes;
  if (only === undefined) return { prefix: '' };
  return more.length === 0 && cases.includes(only) ? { prefix: only, case: only } : undefined;
}

/** Of a comparison only the side's own keys are taken. */
function withoutPrefix(pair: LinkPair, { prefix }: Found): LinkPair[] {
  if (prefix !== '' && pair.key.startsWith(`${prefix}.`)) return [{ ...pair, key: pair.key.slice(prefix.length + 1) }];
  return /^[ab]\./.test(pair.key) ? [] : [pair];
}
