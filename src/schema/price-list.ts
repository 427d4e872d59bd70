/** A list of prices that a machine can read, and where in it the figures of a source record stand. */
import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { expects, fields, words } from './authored.ts';

/** `case/scenario/name`: the name of an input, or of a constant, which is the same in each scenario. */
const USE = /^[^/\s]+\/[^/\s]+\/[^/\s]+$/;
const USE_EXAMPLE = 'metered-inference/deepseek-day/price_out';

const use = z.string({ error: expects(USE_EXAMPLE) }).regex(USE, {
  error: (issue) =>
    `"${String(issue.input)}" names no value of a case: write case/scenario/input, such as ${USE_EXAMPLE}`,
});

const FIGURE =
  '{ at: [deepseek/deepseek-reasoner, output_cost_per_token], times: "1000000", stated: "2.19", used: [metered-inference/deepseek-day/price_out] }';

const listedFigure = fields(
  {
    /**
     * The way to the figure from the top of the list, a step each: a key; in a list of things `key=value` for the one that has it, or a
     * place counted from "0", and from the end with "-1" for the last.
     */
    at: z
      .array(words('input_cost_per_token'), {
        error: expects('[deepseek/deepseek-reasoner, input_cost_per_token]'),
      })
      .min(1, { error: 'a way has a step or more: write at: [deepseek/deepseek-reasoner, input_cost_per_token]' }),
    /** What a number of the list is multiplied by to be ours: "1000000" where the list counts by the token, and we by a million. */
    times: amount.optional(),
    /** The figure as this record states it, in plain digits; "2.19". */
    stated: amount,
    /** Which values of cases hold it: case/scenario/input. Left out where it stands in words alone. */
    used: z
      .array(use, { error: expects(`[${USE_EXAMPLE}]`) })
      .min(1, { error: `nothing is named: write used: [${USE_EXAMPLE}], or leave the line out` })
      .optional(),
  },
  FIGURE,
);

export const priceList = fields(
  {
    /** Where a machine reads it as it stands today, JSON or YAML; not the old state that the record is about. */
    url: words('https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json').refine(
      (text) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text),
      { error: (issue) => `"${String(issue.input)}" is not an address: write url: https://...` },
    ),
    /** The figures that are compared with it. */
    figures: z
      .array(listedFigure, { error: expects(`a list of figures such as ${FIGURE}`) })
      .min(1, { error: `a list is there for a figure or more: write figures: with - ${FIGURE}` }),
  },
  'the fields of a list of prices: url, figures',
);

export type PriceList = z.output<typeof priceList>;
export type ListedFigure = z.output<typeof listedFigure>;
