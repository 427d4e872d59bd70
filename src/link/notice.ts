import type { ReadTyped } from '#numbers/read-typed.ts';

/** Something a reader should know about a link or a page, in plain words; dismissible. */
export interface Notice {
  /** The key as the link has it, or what the notice is about. */
  key: string;
  text: string;
  /** Says the same, and how a link would write what was typed there. Absent where the words need no reading of typed numbers. */
  sayMore?: (readTyped: ReadTyped) => string;
}

/** The same notices, with all the words that reading typed numbers can add. */
export const withTyped = (notices: readonly Notice[], readTyped: ReadTyped): Notice[] =>
  notices.map(({ key, text, sayMore }) => ({ key, text: sayMore?.(readTyped) ?? text }));
