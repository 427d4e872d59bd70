/** A decision that somebody takes, and the figure that answers it. `content/decisions/<id>.yaml`. */
import { z } from 'astro/zod';
import { FIGURES, SET_NAMES } from '#model/economics/words.ts';
import { fields, oneOf, words } from './authored.ts';

export const decision = fields(
  {
    /** The place among the decisions; lower comes first. */
    order: z.int({ error: 'a whole number is wanted: write order: 1' }),
    /** Who asks. */
    who: words('Whoever answers the next request'),
    /** What is decided, as a question. */
    decides: words('Is one more worth selling at this price?'),
    /** The costs that count for it. */
    count: oneOf(SET_NAMES),
    /** The figures that answer it, the one that matters first. */
    figures: z
      .array(oneOf(FIGURES), { error: 'a list is wanted: write figures: [margin_ratio]' })
      .min(1, { error: 'a decision needs a figure: write figures: [margin_ratio]' }),
    /** Why those costs. */
    because: words('Only what changes with one more sale counts.'),
    /** What the figure must not be used to claim. */
    misuse: words('It cannot say that the business pays.'),
  },
  'the fields of a decision: order, who, decides, count, figures, because, misuse',
);
