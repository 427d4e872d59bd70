/** What sources print, beside what the model gives for their own inputs: `content/reproductions.yaml`, by case. */
import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { fields, words } from './authored.ts';
import { byId, nameId, slugId } from './ids.ts';

const ROW =
  '{ scenario: q2-2018, cell: "serving:margin_ratio", printed: a gross loss of 141%, value: "-1.41", source: helios-q2-2018 }';

const row = fields(
  {
    /** The scenario of the case that holds the source's inputs. */
    scenario: slugId,
    /** A cell, qualified where its boundary matters: "serving:margin_ratio". */
    cell: words('"serving:margin_ratio"'),
    /** Inputs changed from the scenario. */
    inputs: z.record(nameId, amount, { error: 'a map of inputs is wanted: write inputs: { life: "24" }' }).optional(),
    /** As the source has it, with the sum where it prints two figures and not their quotient. */
    printed: words('a cost profit margin of 545%'),
    /** The same in plain digits, as many as are printed. */
    value: amount,
    /** The source that prints it, a file of `content/sources`. */
    source: slugId,
    /** What ours gives in as many digits, where that differs. */
    ours: amount.optional(),
    /** Why it differs. */
    why: words('why the two part').optional(),
  },
  ROW,
);

export const reproductions = byId(
  slugId,
  z
    .array(row, { error: `a list of rows is wanted: write - ${ROW}` })
    .min(1, { error: `a case has a row or more here: write - ${ROW}, or leave the case out` }),
  `a list of rows such as ${ROW}`,
);

export type Reproduction = z.output<typeof row>;
