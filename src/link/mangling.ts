/**
 * What happens to a link on its way: escaped, escaped again, wrapped in prose, quoted, tracked. All the forms of one link give the
 * same pairs. Nothing here throws, whatever the text.
 */

import { MAX_PAIR_CHARACTERS, MAX_PAIRS, UNREAD } from './link-bounds.ts';
import type { LinkPair } from './link-pair.ts';
import { isTracking } from './tracking.ts';

/** More than any link of the site has; what is beyond is not read. */
const MAX_LINK_CHARACTERS = 64_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Punctuation that prose and markup put right behind a link. None of it ends a value the site writes. */
const BEHIND = /[\s.,:;!?()[\]{}<>'"`*~|\\’‘”“»›、。，）]/;
const BEFORE = /^[\s?'"`<([{’‘”“«]+/;
/** Where a text fragment or an anchor begins, also where its # was escaped. */
const FRAGMENT = /#|%(?:25)*23/;

/** The key and value pairs of a query, with or without its "?", in the link's order. A key without "=" has an empty value. */
export function linkPairs(query: string): LinkPair[] {
  const pairs: LinkPair[] = [];
  const parts = within(query, MAX_LINK_CHARACTERS)
    .replace(/&(?:#0*38|#x0*26);|\\u0026/gi, '&')
    .split(/[?&]/);
  for (const part of parts) {
    if (part === '') continue;
    const key = withoutAmp(splitPair(part)[0]);
    // The escaped separators within a tracking value are its own.
    if (isTracking(key)) pairs.push({ key, value: '', cut: false, tracking: true });
    else for (const one of unescaped(part).split(/[?&]/)) pairs.push(...pairOf(one));
    if (pairs.length > MAX_PAIRS) return [...pairs.slice(0, MAX_PAIRS), UNREAD];
  }
  return query.length > MAX_LINK_CHARACTERS ? [...pairs, UNREAD] : pairs;
}

/** Text that is too long ends in an ellipsis, as any other that was cut off. */
const within = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

function pairOf(part: string): LinkPair[] {
  const [rawKey, rawValue] = splitPair(within(withoutFragment(part), MAX_PAIR_CHARACTERS));
  const key = withoutAmp(rawKey).replace(BEFORE, '');
  const value = (rawValue ?? '').replace(BEFORE, '').replace(/[−–]/g, '-');
  const name = rawValue === undefined ? withoutEnd(key, BEHIND) : key.trimEnd();
  if (name === '' && withoutEnd(value, BEHIND) === '') return [];
  const behindWords = value.slice(withoutEnd(value, /\W/).length);
  return [
    {
      key: name,
      value: withoutEnd(value.replace(/…/g, ''), BEHIND),
      // The site writes no ellipsis, so that one within a value stands for what was left out of it.
      cut: value.includes('…') || behindWords.includes('...'),
      ...(isTracking(name) && { tracking: true }),
    },
  ];
}

/** A fragment is no part of the query. It ends its own pair, and not the link; at the head of a pair it is the name of nothing. */
function withoutFragment(part: string): string {
  const at = part.search(FRAGMENT);
  return at > 0 || (at === 0 && !part.includes('=')) ? part.slice(0, at) : part;
}

/** Sign by sign from the end: a pattern that ends in `+$` begins anew at each of a thousand dots. @param sign matches one */
function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What HTML leaves of the sign between two pairs. */
const withoutAmp = (key: string): string => key.replace(/^(?:amp;)+/i, '');

function splitPair(part: string): [key: string, value: string | undefined] {
  const at = part.indexOf('=');
  return at === -1 ? [part, undefined] : [part.slice(0, at), part.slice(at + 1)];
}

/** Percent escapes undone until none are left, up to three layers deep; "+" is a space, as forms have it. */
function unescaped(part: string): string {
  let text = part.replace(/\+/g, ' ');
  for (let layer = 0; layer < 3 && text.includes('%'); layer += 1) {
    const next = decoded(text);
    if (next === text) break;
    text = next;
  }
  return text.replace(/&(?:amp;)+/gi, '&').replace(INVISIBLE, '');
}

/** `decodeURIComponent`, but what is no escape stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}
