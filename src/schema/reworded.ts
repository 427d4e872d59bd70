/**
 * `content/reworded.yaml`: labels, unit names, titles of scenarios and sentences of claims that were changed after they were released. A
 * figure is what its label says, so that another label can give an old link another meaning while every figure stays: a second person
 * reads each such change and signs it here, in the commit that makes it.
 */
import { z } from 'astro/zod';
import { asOf } from './as-of.ts';
import { fields, words } from './authored.ts';

const reworded = fields(
  {
    /** What was released: a revision of a case, or an argument. */
    of: z.string().regex(/^(?:[a-z0-9-]+@[1-9]\d*|arguments\/[a-z0-9-]+)$/, {
      error: (issue) =>
        `"${String(issue.input)}" is nothing that is released: write of: saas@1 for a revision of a case, or of: arguments/somebody-paid`,
    }),
    /** Which of its words: "inputs.churn", "unit.name", "scenarios.like-zoom", or "claim". */
    place: words('inputs.churn, or claim'),
    was: words('the words as they were released'),
    now: words('the words as they are now'),
    /** Why the meaning is the same. */
    because: words('why every figure under these words still means what it meant'),
    on: asOf,
    /** Who read the change, besides whoever made it. */
    signed: words('the name of whoever read it'),
  },
  'the fields of a changed wording: of, place, was, now, because, on, signed',
);

export const rewordings = z.array(reworded);

export type Reworded = z.output<typeof reworded>;
