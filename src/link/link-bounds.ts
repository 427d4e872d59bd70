/** How much of a link is read. */
import type { LinkPair } from './link-pair.ts';

/** More than any link of the site has. What is beyond is not read. */
export const MAX_PAIR_CHARACTERS = 1_000;
export const MAX_PAIRS = 1_000;

/** The last of the pairs where a link holds more of them, or of its text, than is read; see `isUnread`. */
export const UNREAD: LinkPair = { key: '', value: '', cut: true };
