/** A named, sourced starting point: which inputs differ from the case's defaults, and what the reader should know first. */
import { POLICIES, SET_NAMES } from '#model/economics/words.ts';
import { amount } from './amount.ts';
import { asOf } from './as-of.ts';
import { fields, oneOf, words } from './authored.ts';
import { byId, nameId, sourceIds } from './ids.ts';

export const caseScenario = fields(
  {
    /** The page's title: "MoviePass, second quarter of 2018". */
    title: words('"MoviePass, second quarter of 2018"'),
    /** One or two sentences, for the page, the card and search results. */
    summary: words('what this scenario is, in one or two sentences'),
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
    /** Shown as a banner above the figures. */
    note: words('what a reader should know before reading the figures').optional(),
  },
  '{ title: ..., summary: ..., set: {}, source: [...] }',
).superRefine(({ set, source, assumption }, context) => {
  if (Object.keys(set).length > 0 && source === undefined && assumption === undefined) {
    context.addIssue({
      code: 'custom',
      message:
        'neither source nor assumption: write source: [id-of-a-file-in-content-sources], or assumption: with the reason for these values',
    });
  }
});
