/** A decision that somebody takes, and the figure that answers it. `content/decisions/<id>.yaml`. */
import { z } from 'astro/zod';
import { FIGURES, SET_NAMES } from '#model/economics/words.ts';
import { fields, oneOf, words } from './authored.ts';

const confused = fields(
  {
    /** The costs that count for it. */
    count: oneOf(SET_NAMES),
    figure: oneOf(FIGURES),
    /** Why it answers something else. */
    why: words('It charges this sale with what was spent before.'),
  },
  '{ count: everything, figure: margin_ratio, why: "..." }',
);

export const decision = fields(
  {
    /** The place among the decisions; lower comes first. */
    order: z.int({ error: 'a whole number is wanted: write order: 1' }),
    /** Who asks, as the reader is spoken to. */
    who: words('You answer the next request'),
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
    /** Three figures that it is taken for, or that are taken for it. */
    confused: z
      .array(confused, {
        error: 'a list is wanted: write confused: [{ count: everything, figure: margin_ratio, why: "..." }, ...]',
      })
      .length(3, { error: 'a figure stands beside the three that it is confused with: write three' }),
    /** What the figure must not be used to claim. */
    misuse: words('It cannot say that the business pays.'),
  },
  'the fields of a decision: order, who, decides, count, figures, because, confused, misuse',
);
