/** The head of an argument, `content/arguments/<id>.md`. The text under it is the steelman. Its file name is its address for ever. */
import { z } from 'astro/zod';
import { KINDS, RELATIONS } from '#model/argument/words.ts';
import { amount, formula } from './amount.ts';
import { fields, oneOf, words } from './authored.ts';
import { byId, nameId, slugId } from './ids.ts';

const notebook = fields(
  {
    /** A folder of `content/cases`. */
    case: slugId,
    /** The scenario it starts from, where that is not the case's first. */
    scenario: slugId.optional(),
  },
  '{ case: moviepass }',
);

const cell = words('"ds.serving:margin"');

const term = z
  .union([
    cell,
    fields({ cell, set: z.record(nameId, formula('2 * batch')) }, '{ cell: ds.serving:margin, set: { life: "24" } }'),
  ])
  .transform((written) =>
    typeof written === 'string' ? { cell: written, set: {} as Record<string, string> } : written,
  );

export const argument = fields(
  {
    /** One sentence with one single point. */
    claim: words('"Tokens sold at list price bring in more than the compute that serves them."'),
    /** An id of `content/questions.yaml`, which the content check looks up. */
    question: words('serving, or another id of content/questions.yaml'),
    /** One of the question's two sides, or both; looked up there too. */
    side: words('pays, or another side of the question'),
    kind: oneOf(KINDS),
    /** What it answers, and how. */
    answers: z
      .array(
        fields({ argument: slugId, relation: oneOf(RELATIONS) }, '{ argument: cost-the-thing-sold, relation: rebuts }'),
      )
      .default([]),
    /** States of cases that show it; the first is drawn. */
    notebooks: byId(slugId, notebook, '{ ds: { case: metered-inference } }'),
    /** Inputs of those notebooks to set beside the claim: "ds.gpu_hour". */
    controls: z.array(words('ds.gpu_hour')).max(4).default([]),
    /** For a computed claim: named quantities, and the comparisons that must all hold. */
    terms: byId(nameId, term, '{ left: "ds.serving:margin" }').default({}),
    test: z.array(formula('left > 0')).default([]),
    /** Inputs for which to say where the verdict changes. */
    flips: z.array(words('ds.gpu_hour')).default([]),
    /** For a definition: the margin if it is granted and if it is refused. */
    readings: z
      .array(fields({ reading: words('Granted'), cell }, '{ reading: Granted, cell: ds.next-unit:margin_ratio }'))
      .default([]),
    /** For a definition: what turns on which of them is meant. */
    'turns-on': words('what a reader would do differently').optional(),
    /** For a record: the figures, each a cell of a notebook or words whose digits its source states. */
    figures: z
      .array(
        fields(
          {
            label: words('Gross margin, 2024'),
            cell: cell.optional(),
            text: words('46.1%').optional(),
            source: slugId,
            'as-of': words('2024'),
          },
          '{ label: "Gross margin, 2024", cell: nf.after_content, source: netflix-2024, as-of: "2024" }',
        ).refine((figure) => (figure.cell === undefined) !== (figure.text === undefined), {
          error: 'a figure is a cell or words: write one of cell: and text:',
        }),
      )
      .default([]),
    /** For a forecast: which input must reach what for a figure to reach a target. */
    needed: z
      .array(
        fields(
          {
            cell,
            reaches: amount,
            by: words('ds.gpu_hour'),
            means: words('the rent at which half of the price is left'),
          },
          '{ cell: ds.serving:margin_ratio, reaches: "0.5", by: ds.gpu_hour, means: "..." }',
        ),
      )
      .default([]),
    /** Where what is said can be looked up. */
    evidence: z
      .array(fields({ source: slugId, says: words('what it states') }, '{ source: deepseek-day6, says: "..." }'))
      .default([]),
    /** The best thing to say against it. */
    objection: words('"True of this model, and not of the choice to build the next."'),
  },
  'the fields of an argument: claim, question, side, kind, notebooks, objection',
).superRefine((head, context) => {
  const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  const needs: Record<typeof head.kind, [field: 'test' | 'figures' | 'needed' | 'readings', example: string]> = {
    computed: ['test', 'test: [left > 0], with terms: { left: "ds.serving:margin" }'],
    record: ['figures', 'figures: with one entry for each figure on record'],
    forecast: ['needed', 'needed: with what would have to be true'],
    definition: ['readings', 'readings: with the margin granted and the margin refused'],
  };
  for (const [kind, [field, example]] of Object.entries(needs)) {
    if (kind === head.kind && head[field].length === 0)
      say(field, `a ${kind} claim is decided by its ${field}: write ${example}`);
    if (kind !== head.kind && head[field].length > 0)
      say(field, `${field} belongs to a ${kind} claim, and this is a ${head.kind} one`);
  }
  if (head.kind === 'computed' && head.flips.length === 0)
    say('flips', 'a computed claim says where it flips: write flips: [ds.gpu_hour]');
  if (head.kind === 'definition' && head['turns-on'] === undefined)
    say('turns-on', 'a definition has no verdict: write turns-on: with what turns on it');
});

export type ArgumentHead = z.output<typeof argument>;
