/** An input: a quantity the reader may move, with what it starts from, how far it may go and how it is known. */
import { z } from 'astro/zod';
import { decimal } from '#model/decimal.ts';
import { GRADES } from '#model/economics/words.ts';
import { amount, formula } from './amount.ts';
import { asOf } from './as-of.ts';
import { fields, oneOf, words } from './authored.ts';
import { provenance, requireProvenance } from './provenance.ts';

/** Two amounts, the lower first. */
export const pair = (example: string) =>
  z
    .tuple([amount, amount], {
      error: (issue) => `two amounts are wanted, lower first: write ${String(issue.path?.at(-1))}: ${example}`,
    })
    .refine(([low, high]) => decimal(low).lte(high), {
      error: (issue) => {
        const [low, high] = issue.input as [string, string];
        return `${low} is above ${high}: write ${String(issue.path?.at(-1))}: ["${high}", "${low}"]`;
      },
    });

export const caseInput = fields(
  {
    /** What the control is called, beginning with a capital: "Monthly fee". */
    label: words('Monthly fee'),
    /** Unit expression: USD/Mtok, USD/GPU-h, 1/month, ratio (no unit), or with the case's own units. */
    unit: words('USD/Mtok'),
    /** Where the input starts. Either this or `follows`. */
    default: amount.optional(),
    /** A formula that gives the default until the reader sets a number of their own: planned units from volume and life, an amount in dollars from a share. */
    follows: formula('volume * life').optional(),
    /** What the control accepts; a scenario's value must lie within. */
    bounds: pair('["0", "100"]'),
    /** What it could truly be, given the evidence: plausible low and high, within the bounds. Left out where it is a fact: a figure on record, a license, a listed price. A scenario may lie outside, and the page says so. */
    range: pair('["6.95", "14.95"]').optional(),
    /** How the slider is divided. `log` is for quantities that span powers of ten; its track may begin at 0, as one stop left of the logarithmic part. */
    scale: oneOf(['linear', 'log']).default('linear'),
    /** One press of a stepper, and the slider's grain on a linear scale. */
    step: amount,
    ...provenance,
    grade: oneOf(GRADES),
    'as-of': asOf,
  },
  '{ label: ..., unit: ..., default: "...", bounds: [...], range: [...], step: "...", grade: ..., as-of: ..., source: [...] }',
)
  .superRefine(requireProvenance)
  .superRefine(requireOneStart)
  .superRefine(requireWithin)
  .superRefine(requireLawfulScale);

type Input = Parameters<typeof requireWithin>[0];

function requireOneStart(
  { default: start, follows }: { default?: string | undefined; follows?: string | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (start === undefined && follows === undefined)
    context.addIssue({ code: 'custom', message: 'no default: write default: "9.95", or follows: with a formula' });
  if (start !== undefined && follows !== undefined) {
    context.addIssue({
      code: 'custom',
      path: ['follows'],
      message: 'default and follows exclude each other: leave one of the two lines out',
    });
  }
}

function requireWithin(
  {
    default: start,
    bounds: [minimum, maximum],
    range,
  }: { default?: string | undefined; bounds: [string, string]; range?: [string, string] | undefined },
  context: z.core.$RefinementCtx,
): void {
  const within = (text: string) => decimal(text).gte(minimum) && decimal(text).lte(maximum);
  if (start !== undefined && !within(start)) {
    context.addIssue({
      code: 'custom',
      path: ['default'],
      message: `${start} is outside bounds: write a default from ${minimum} to ${maximum}, or wider bounds`,
    });
  }
  if (range === undefined) return;
  const [low, high] = range;
  const inRange = (text: string) => decimal(text).gte(low) && decimal(text).lte(high);
  // A default at an end of its bounds stands for no limit, or for nothing. Wrong bounds and ranges are told first.
  const settled = [start, low, high].every((text) => text === undefined || within(text)) && decimal(low).lte(high);
  if (start !== undefined && settled && start !== minimum && start !== maximum && !inRange(start)) {
    context.addIssue({
      code: 'custom',
      path: ['default'],
      message: `${start} is outside range: write a default from ${low} to ${high}, or a wider range`,
    });
  }
  for (const [place, end] of [low, high].entries()) {
    if (!within(end))
      context.addIssue({
        code: 'custom',
        path: ['range', place],
        message: `${end} is outside bounds: write a range from ${minimum} to ${maximum}, or wider bounds`,
      });
  }
}

function requireLawfulScale(
  { scale, step, bounds: [minimum, maximum] }: Input & { scale: 'linear' | 'log'; step: string },
  context: z.core.$RefinementCtx,
): void {
  if (decimal(step).lte(0))
    context.addIssue({
      code: 'custom',
      path: ['step'],
      message: `a step of ${step} goes nowhere: write a step above 0`,
    });
  if (decimal(minimum).eq(maximum))
    context.addIssue({
      code: 'custom',
      path: ['bounds'],
      message: `bounds from ${minimum} to ${maximum} leave nothing to move: write wider bounds, or make this one of the constants`,
    });
  if (scale === 'log' && decimal(minimum).lt(0)) {
    context.addIssue({
      code: 'custom',
      path: ['bounds', 0],
      message: `a log scale cannot go below 0: write bounds: ["0", "${maximum}"], or scale: linear`,
    });
  }
}
