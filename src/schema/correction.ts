/** A correction: what the site said wrongly, and what it says since. `content/corrections/<id>.yaml`, an id such as `2027-01-15-day-of-deepseek`. */
import { z } from 'astro/zod';
import { asOf } from './as-of.ts';
import { fields, words } from './authored.ts';

/** A page of the site, or a part of one. */
const place = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: (issue) =>
    `"${String(issue.input)}" is no page of the site: write its address from the first slash on, as in /cases/moviepass/, or a part of it, as in /essays/the-heavy-user/#p-1a2b3`,
});

export const correction = fields(
  {
    /** When it was put right. */
    date: asOf.refine((date) => date.length === 10, { error: 'a correction has a day: write date: 2027-01-15' }),
    /** What was wrong, as readers met it. */
    was: words('what the page said, and why that was wrong'),
    /** What is said now. */
    now: words('what the page says now'),
    /** Where: addresses on the site. */
    pages: z
      .array(place, { error: 'a list is wanted: write pages: [/cases/moviepass/]' })
      .min(1, { error: 'a correction was made somewhere: write pages: [/cases/moviepass/]' }),
  },
  'the fields of a correction: date, was, now, pages',
);

export type Correction = z.output<typeof correction>;
