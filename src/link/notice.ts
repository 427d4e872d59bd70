import type { SayMore } from './say-more.ts';

/** Something a reader should know about a link or a page, in plain words; dismissible. */
export interface Notice {
  /** The key as the link has it, or what the notice is about. */
  key: string;
  text: string;
  /** Says the same, and what was meant. Absent where there is nothing to add. */
  sayMore?: (more: SayMore) => string;
}

/** The same notices, with all the words that can be added. */
export const inMoreWords = (notices: readonly Notice[], more: SayMore): Notice[] =>
  notices.map(({ key, text, sayMore }) => ({ key, text: sayMore?.(more) ?? text }));
