/** A named, sourced starting point: which inputs differ from the case's defaults, and what the reader should know first. */
import { z } from 'astro/zod';
import { POLICIES, SET_NAMES } from '#model/economics/words.ts';
import { amount } from './amount.ts';
import { asOf } from './as-of.ts';
import { fields, oneOf, words } from './authored.ts';
import { pair } from './case-input.ts';
import { byId, nameId, sourceIds } from './ids.ts';

export const caseScenario = fields(
  {
    /** The page's title: "MoviePass, second quarter of 2018". */
    title: words('"MoviePass, second quarter of 2018"'),
    /** One or two sentences, for the page, the card and search results. */
    summary: words('what this scenario is, in one or two sentences'),
    /** What it stands under in lists, with the others of that name, where a case has many: "Labs whose filings show serving". */
    group: words('Labs whose filings show serving').optional(),
    /** Inputs that differ from their defaults. Empty in the first scenario, where the case starts. */
    set: byId(nameId, amount, '{}'),
    /** Ids of files in `content/sources` that give the values. */
    source: sourceIds.optional(),
    /** Why these values, where no source gives them. */
    assumption: words('why these values, when there is no source').optional(),
    /** The date, month or year for which the values hold. */
    'as-of': asOf.optional(),
    /** The boundary the scenario opens with, where it is not `serving`. */
    count: oneOf(SET_NAMES).optional(),
    /** The amortization policy it opens with, where it is not each line's own default. */
    policy: oneOf(POLICIES).optional(),
    /** Inputs that are facts here, though the case has a range for them: a filed quarter's, a dated price list's. `all` where each input is one. They are not drawn. */
    settled: z
      .union([z.literal('all'), z.array(nameId)], {
        error: 'a list of inputs is wanted, or all: write settled: [revenue, films]',
      })
      .optional(),
    /** What an input could truly be here, where that differs from the case's range: plausible low and high. */
    ranges: z
      .record(nameId, pair('["7500", "11560"]'), {
        error: 'a map of ranges is wanted: write ranges: { serving: ["7500", "11560"] }',
      })
      .optional(),
    /** Shown as a banner above the figures. */
    note: words('what a reader should know before reading the figures').optional(),
    /** Makes this a start from zero, for a reader's own business: the inputs that its page asks for, in this order. Every cost line is 0 in it, and stays so until an input of that line is entered. A case has one at most. */
    asks: z
      .array(nameId, { error: 'a list of inputs is wanted, in the order asked: write asks: [fee, members]' })
      .min(1, { error: 'a start from zero asks for something: write asks: [fee, members], or leave asks out' })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'an input is asked for twice: name each once' })
      .optional(),
  },
  '{ title: ..., summary: ..., set: {}, source: [...] }',
).superRefine(({ set, source, assumption, asks }, context) => {
  // Zeros that a reader fills in need no reason.
  if (asks === undefined && Object.keys(set).length > 0 && source === undefined && assumption === undefined) {
    context.addIssue({
      code: 'custom',
      message:
        'neither source nor assumption: write source: [id-of-a-file-in-content-sources], or assumption: with the reason for these values',
    });
  }
});
