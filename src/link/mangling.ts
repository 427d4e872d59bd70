/**
 * What happens to a link on its way: escaped, escaped again, wrapped in prose, quoted, tracked. All the forms of one link give the
 * same pairs. Nothing here throws, whatever the text.
 */

export interface LinkPair {
  key: string;
  value: string;
  /** Whether the value ended in an ellipsis: a site showed the link shortened and somebody copied that. */
  cut: boolean;
}

const TRACKING =
  /^(utm_\w*|\w*clid|mc_[ce]id|igsh(?:id)?|si|ref(?:_src|_url|errer)?|source|share|feature|_hs\w+|_g[al]|amp|cmpid|trk|spm)$/i;

/** Whether others hang such a key on links: it says nothing of the state, unless a case has an input of that name. */
export const isTracking = (key: string): boolean => TRACKING.test(key);

/** Longer than any link the site writes; what is beyond is not read. Both keep the patterns below, which look back, quick. */
const MAX_LINK_CHARACTERS = 20_000;
const MAX_PAIR_CHARACTERS = 1_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Punctuation that prose and markup put right behind a link. None of it ends a value the site writes. */
const BEHIND = /[\s.,:;!?()[\]{}<>'"`*~|\\’‘”“»›、。，）]+$/;
const BEFORE = /^[\s?'"`<([{’‘”“«]+/;

/** The key and value pairs of a query, with or without its "?", in the link's order. A key without "=" has an empty value. */
export function linkPairs(query: string): LinkPair[] {
  const text = query
    .slice(0, MAX_LINK_CHARACTERS)
    .replace(/&(?:#0*38|#x0*26);|\\u0026/gi, '&')
    // A text fragment or an anchor is not part of the query, even where its # was escaped.
    .replace(/(?:#|%(?:25)*23)[^]*$/, '');
  return text.split(/[?&]/).flatMap((part) => {
    const [key] = splitPair(part);
    // The escaped separators within a tracking value are its own.
    return isTracking(key) ? [{ key, value: '', cut: false }] : unescaped(part).split(/[?&]/).flatMap(pairOf);
  });
}

function pairOf(part: string): LinkPair[] {
  const [rawKey, rawValue] = splitPair(part.slice(0, MAX_PAIR_CHARACTERS));
  const key = rawKey
    .replace(/^(?:amp;)+/i, '')
    .replace(BEFORE, '')
    .replace(rawValue === undefined ? BEHIND : /\s+$/, '');
  const value = (rawValue ?? '').replace(BEFORE, '').replace(/[−–]/g, '-');
  if (key === '' && value.replace(BEHIND, '') === '') return [];
  return [{ key, value: value.replace(/…/g, '').replace(BEHIND, ''), cut: /(?:…|\.{3})\W*$/.test(value) }];
}

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
