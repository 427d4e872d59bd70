/** The books of two or more parties to one business, side by side: words and cells, no formula of its own. */
import { z } from 'astro/zod';
import { fields, words } from './authored.ts';

/** What a row says of a party that has no such entry. */
export const NO_ENTRY = 'none';

const row = fields(
  {
    /** What is entered: "Spent on the model, once". */
    label: words('Spent on the model, once'),
    /** For each party a cell of the case, or `none`. */
    cells: z.array(words('maker_price'), {
      error: 'a list of cells is wanted, one for each party: write cells: [price, maker_price]',
    }),
  },
  '{ label: ..., cells: [price, maker_price] }',
);

export const caseLedger = fields(
  {
    /** Heading of the section. */
    title: words('Two sets of books for one model'),
    /** What is the same in all columns, and what is left out. */
    note: words('what is the same in both columns, and what is left out'),
    /** Whose books, one column each. */
    parties: z
      .array(words('The maker'), { error: 'a list is wanted: write parties: [A host, The maker]' })
      .min(2, { error: 'books stand side by side from two on: write parties: [A host, The maker]' }),
    rows: z.array(row, {
      error: 'a list is wanted: write rows: with one "- { label: ..., cells: [...] }" for each entry',
    }),
  },
  '{ title: ..., note: ..., parties: [A host, The maker], rows: [...] }',
).superRefine(({ parties, rows }, context) => {
  rows.forEach(({ cells }, place) => {
    if (cells.length !== parties.length)
      context.addIssue({
        code: 'custom',
        path: ['rows', place, 'cells'],
        message: `${cells.length} cells for ${parties.length} parties: write one for each, or ${NO_ENTRY} where there is no entry`,
      });
  });
});
