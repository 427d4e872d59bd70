/** The head of a term, `content/terms/<id>.md`. The text under it is its definition. Its file name is its place in the glossary for ever. */
import { z } from 'astro/zod';
import { fields, words } from './authored.ts';
import { slugId } from './ids.ts';

export const term = fields(
  {
    /** The term as a reader meets it, beginning with a capital. */
    term: words('Contribution margin ratio'),
    /** How it is worked out, in words. */
    formula: words('contribution ÷ price').optional(),
    /** Ids of files in `content/terms`. */
    'not-to-be-confused-with': z
      .array(slugId, { error: 'a list is wanted: write not-to-be-confused-with: [id-of-a-file-in-content-terms]' })
      .default([]),
  },
  'the fields of a term: term, formula, not-to-be-confused-with',
);
