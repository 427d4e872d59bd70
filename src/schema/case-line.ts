/** A cost line: what is paid for, how its total moves, and how much it is. */
import { z } from 'astro/zod';
import { BEHAVIORS, POLICIES } from '#model/economics/words.ts';
import type { Behavior } from '#model/economics/words.ts';
import { formula } from './amount.ts';
import { fields, oneOf, words, yesOrNo } from './authored.ts';
import { sourceIds } from './ids.ts';

const otherBehavior = fields(
  {
    /** How the line behaves when the reader picks the second reading. */
    behavior: oneOf(BEHAVIORS),
    /** Why it may be read so, in a sentence: what is fixed depends on the horizon. */
    because: words('reserved capacity is paid for whether it is used or not'),
  },
  '{ behavior: step, because: "..." }',
);

export const caseLine = fields(
  {
    /** What is paid for: "Tickets bought from theaters". */
    label: words('Tickets bought from theaters'),
    /** `unit` recurs with each unit, `step` with each lump of capacity, `customer` with each customer won, `period` each month; `build` is spent once a life. */
    behavior: oneOf(BEHAVIORS),
    /** A second behavior that the reader may pick, with the reason. */
    or: otherBehavior.optional(),
    /** USD per unit, or USD per month for the total; the formula's unit says which. Every line but a build line has one. Never negative: a credit lowers the price. */
    amount: formula('visits * ticket').optional(),
    /** Build lines: USD, once a life. */
    outlay: formula('training').optional(),
    /** Build lines: months for which what was built earns. */
    life: formula('life').optional(),
    /** Build lines: units planned over the life. */
    planned: formula('volume * life').optional(),
    /** Build lines: a successor's outlay as a multiple of this one's, under `replacement`. 1 where it is left out. */
    renewal: formula('growth ^ (life / one_year)').optional(),
    /** Build lines: the amortization policies that make sense for it; the first is its default. */
    policies: z
      .array(oneOf(POLICIES), { error: `a list of policies is wanted: write policies: [${POLICIES.join(', ')}]` })
      .min(1, { error: `write policies: [${POLICIES.join(', ')}]` })
      .optional(),
    /** Whether this is the part of a step cost that serves nobody. */
    idle: yesOrNo().default(false),
    /** Interest and the like: in no named set. */
    financing: yesOrNo().default(false),
    /** Where the line itself is documented, apart from the inputs in it. */
    source: sourceIds.optional(),
    /** What the line holds, and what it leaves out. */
    note: words('what the line holds, and what it leaves out').optional(),
  },
  '{ label: ..., behavior: unit, amount: ... }',
)
  .superRefine(requireTerms)
  .superRefine(requireSecondReading)
  .superRefine(({ idle, behavior }, context) => {
    if (idle && behavior !== 'step')
      context.addIssue({
        code: 'custom',
        path: ['idle'],
        message: `idle capacity is a step cost, and this line is ${behavior}: write behavior: step, or leave idle out`,
      });
  });

const BUILD_TERMS = {
  outlay: 'training',
  life: 'life',
  planned: 'volume * life',
  policies: '[straight-line, units-of-production]',
} as const;

type Terms = {
  behavior: Behavior;
  amount?: string | undefined;
  renewal?: string | undefined;
  policies?: string[] | undefined;
} & { [Term in 'outlay' | 'life' | 'planned']?: string | undefined };

function requireTerms(line: Terms, context: z.core.$RefinementCtx): void {
  const say = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', path, message });
  if (line.behavior === 'build') {
    for (const [term, example] of Object.entries(BUILD_TERMS)) {
      if (line[term as keyof typeof BUILD_TERMS] === undefined)
        say(`a build line needs ${term}: write ${term}: ${example}`);
    }
    if (line.amount !== undefined)
      say('a build line has no amount: write what is spent once a life as outlay, or another behavior', 'amount');
    if (new Set(line.policies).size !== (line.policies?.length ?? 0))
      say('a policy is named twice: name each once', 'policies');
    return;
  }
  if (line.amount === undefined)
    say(`a ${line.behavior} line needs an amount: write amount: with a formula in USD per unit or USD per month`);
  for (const term of [...Object.keys(BUILD_TERMS), 'renewal'] as (keyof typeof BUILD_TERMS | 'renewal')[]) {
    if (line[term] !== undefined)
      say(
        `${term} is for build lines, and this line is ${line.behavior}: leave it out, or write behavior: build`,
        term,
      );
  }
}

/** A second behavior needs the same terms as the first, so that neither of the two may be `build`. */
function requireSecondReading(
  { behavior, or }: { behavior: Behavior; or?: { behavior: Behavior } | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (or === undefined) return;
  const say = (message: string) => context.addIssue({ code: 'custom', path: ['or', 'behavior'], message });
  if (or.behavior === behavior)
    say(`${behavior} is the behavior the line has already: write another one, or leave or out`);
  else if (or.behavior === 'build' || behavior === 'build')
    say(
      'a build line is written with an outlay and a life, other lines with an amount, so that a line cannot be read as both: write two lines, or leave or out',
    );
}
