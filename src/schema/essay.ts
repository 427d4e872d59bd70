/** The head of an essay, `content/essays/<id>.mdx`. Its file name is its address for ever. */
import { z } from 'astro/zod';
import { asOf } from './as-of.ts';
import { fields, words } from './authored.ts';
import { byId, slugId } from './ids.ts';

const notebook = fields(
  {
    /** A folder of `content/cases`. */
    case: slugId,
    /** The scenario it starts from, where that is not the case's first. */
    scenario: slugId.optional(),
  },
  '{ case: moviepass }',
);

export const essay = fields(
  {
    /** A question or a neutral name, never one side's conclusion. */
    title: words('"Does one more subscriber help?"'),
    /** What the essay finds, in one or two sentences, for its head, lists, cards and search results. Its figures are cells in braces: {ds.margin_ratio|percent}. */
    summary: words('what the essay finds, in one or two sentences'),
    /** When it was written. */
    date: asOf,
    /** What of it was changed once it was published, the latest first. Wording that changes nothing said is left out. */
    revised: z
      .array(
        fields({ date: asOf, what: words('what was changed, in a sentence') }, '{ date: 2027-01-31, what: "..." }'),
        { error: 'a list is wanted: write revised: [{ date: 2027-01-31, what: "..." }]' },
      )
      .default([]),
    /** The states of cases that the essay's numbers belong to. The first is the one meant where an element names none. */
    notebooks: byId(slugId, notebook, '{ moviepass: { case: moviepass } }').refine(
      (notebooks) => Object.keys(notebooks).length > 0,
      {
        error: 'an essay has a notebook: write notebooks: { moviepass: { case: moviepass } }',
      },
    ),
    /** Ids of files in `content/arguments` that the essay is about. */
    arguments: z
      .array(slugId, { error: 'a list is wanted: write arguments: [id-of-a-file-in-content-arguments]' })
      .default([]),
    /** The place among the essays; lower comes first. 100 where it is left out. */
    order: z.int({ error: 'a whole number is wanted: write order: 10' }).default(100),
  },
  'the fields of an essay: title, summary, date, notebooks',
);

export type Essay = z.output<typeof essay>;
