/** A source: one document, what it states, where in it, and how far that was checked. `content/sources/<id>.yaml`. */
import { z } from 'astro/zod';
import { asOf } from './as-of.ts';
import { expects, fields, oneOf, words } from './authored.ts';
import { priceList } from './price-list.ts';

/** `primary`: the document itself was read. `secondary`: somebody's report of it was. `derived`: worked out from what others state. */
const VERIFIED = ['primary', 'secondary', 'derived'] as const;

const address = z
  .string({ error: 'the address is missing: write url: https://...' })
  .refine((text) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text), {
    error: (issue) =>
      `"${String(issue.input)}" is not an address: write url: https://${
        String(issue.input)
          .replace(/^(?:[a-z]+:)?\/*/i, '')
          .replace(/\s.*$/, '') || '...'
      }`,
  });

export const sourceRecord = fields(
  {
    /** The document's own title. */
    title: words('"DeepSeek-V3/R1 inference system overview"'),
    /** Who published it. */
    publisher: words('DeepSeek'),
    /** When it was published: a date, month or year. */
    date: asOf,
    /** Where it is. */
    url: address,
    /** The figure or figures as stated: the digits exactly, the words ours. */
    stated: words('the figures as stated'),
    /** Where in the document: page, table, paragraph. */
    where: words('Table 1'),
    /** When somebody last looked. */
    checked: asOf,
    /** How far it was verified. */
    verified: oneOf(VERIFIED),
    /** What was read instead, and which document is the primary; required where `verified` is secondary. */
    via: words('what was read, and the primary').optional(),
    /** Conflicts with other sources, and cautions. */
    note: words('a caution').optional(),
    /** Lists in which a machine reads the same figures as they stand today, for `npm run sources -- --compare`. */
    lists: z
      .array(priceList, { error: expects('a list of lists of prices, each with url: and figures:') })
      .min(1, { error: 'no list is named: write - url: https://... and figures:, or leave lists: out' })
      .optional(),
  },
  'the fields of a source: title, publisher, date, url, stated, where, checked, verified',
).superRefine(({ verified, via, stated, lists = [] }, context) => {
  if (verified === 'secondary' && via === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['verified'],
      message: 'a secondary source needs to say what was read: write via: what was read, and the primary',
    });
  }
  const said = new Set<string>(stated.match(/\d[\d.,]*\d|\d/g));
  lists.forEach(({ figures }, list) =>
    figures.forEach((figure, place) => {
      if (said.has(figure.stated)) return;
      context.addIssue({
        code: 'custom',
        path: ['lists', list, 'figures', place, 'stated'],
        message: `${figure.stated} is not among the figures of stated: above: write it there in the same digits, or a figure that is`,
      });
    }),
  );
});

export type SourceRecord = z.output<typeof sourceRecord>;
