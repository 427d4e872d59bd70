/** How the parts of a state that are not numbers are spelled in a link. Every value keeps to [A-Za-z0-9._-], which no site mangles. */
import { SET_NAMES, type SetName } from '#model/economics/words.ts';

/** Of the draws: the page's, and part of no case's state. It has no prefix on any page. */
export const SEED = 'seed';

/** Of the page: which notebooks it held, where each started, and by which test its claim was decided. It has no prefix either. */
export const EDITION = 'edition';

/** Keys that are not inputs, in the order in which they are written. */
export const STATE_KEYS = ['count', 'policy', 'as', 'from', 'rev'] as const;
export type StateKey = (typeof STATE_KEYS)[number];

export const isStateKey = (key: string): key is StateKey => (STATE_KEYS as readonly string[]).includes(key);

/** The boundary, or the list of picked lines, that holds nothing: a link cannot carry an empty value through every site. */
export const NONE = 'none';

/** What follows its default again: an input that follows a formula, or each line its own policy, where the scenario has chosen. */
export const DEFAULT = 'default';

const isSet = (text: string): text is SetName => (SET_NAMES as readonly string[]).includes(text);

/** Line ids joined by "."; a lone line called like a set is written twice, since "serving" is the set. */
export function writeLines(ids: readonly string[]): string {
  const [only] = ids;
  if (only === undefined) return NONE;
  return ids.length === 1 && (isSet(only) || only === NONE) ? `${only}.${only}` : ids.join('.');
}

/** What `writeLines` wrote, or the name of a set. Ids are as given, in no order, and may be of no line. */
export function readLines(text: string): { set: SetName } | { ids: string[] } {
  if (isSet(text)) return { set: text };
  return { ids: text === NONE ? [] : [...new Set(text.split('.'))].filter((id) => id !== '') };
}
