/** The front page, `content/front.yaml`: what it says, which cases stand on it, and in what order. */
import { z } from 'astro/zod';
import { fields, words } from './authored.ts';
import { slugId } from './ids.ts';

const PAIR = 'compare: [some-case/one-scenario, some-case/another]';
const caseAndScenario = z
  .string({ error: `a case and its scenario are wanted: write ${PAIR}` })
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: `a case and its scenario are wanted, with a slash between: write ${PAIR}`,
  });

const LIST = 'cases: [metered-inference, moviepass], each a folder of content/cases';

export const front = fields(
  {
    /** What search results and previews of links say of the front page. It names what is compared there. */
    description: words('what the front page compares, in a sentence'),
    /** What the page asks and what is found, under its heading. Its figures are cells of its rows as published, in braces: {moviepass.with:margin_ratio}; its words say so, since what a reader moves does not move them. */
    standfirst: words('what the front page asks, and what is found'),
    /** Folders of `content/cases`, in the order of their rows. Lists of all cases begin with them too. */
    cases: z
      .array(slugId, { error: `a list is wanted: write ${LIST}` })
      .min(1, { error: `the front page has a row or more: write ${LIST}` }),
    /** Scenarios of those cases with a row of their own, under the case's: another stage of the same business. */
    also: z
      .record(slugId, z.array(slugId), {
        error: 'a map from cases to scenarios is wanted: write also: { metered-inference: [some-scenario] }',
      })
      .default({}),
    /** Two scenarios that `/compare/` shows until a reader chooses others. The first two of the first case, where none are named. */
    compare: z
      .tuple([caseAndScenario, caseAndScenario], { error: `two scenarios are wanted: write ${PAIR}` })
      .optional(),
  },
  'the fields of the front page: description, standfirst, cases',
);

export type Front = z.output<typeof front>;
