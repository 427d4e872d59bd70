/** What must hold between the parts of a case file, and can be seen without reading a formula. */
import type { z } from 'astro/zod';
import type { Behavior } from '#model/economics/words.ts';

interface Parts {
  'nothing-built'?: string | undefined;
  constants: Record<string, unknown>;
  inputs: Record<string, unknown>;
  formulas: Record<string, unknown>;
  lines: Record<string, { behavior: Behavior }>;
  scenarios: Record<string, { set: Record<string, string> }>;
}

/** Refinement of a whole case file. */
export function requireOneCase(parts: Parts, context: z.core.$RefinementCtx): void {
  const say = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', path, message });

  const builds = Object.values(parts.lines).some((line) => line.behavior === 'build');
  if (!builds && parts['nothing-built'] === undefined)
    say(
      'no line is a build line: write nothing-built: why there is nothing to build, or give a line behavior: build',
      'lines',
    );
  if (builds && parts['nothing-built'] !== undefined)
    say('nothing-built is for cases without a build line, and this one has one: leave it out', 'nothing-built');
  if (Object.keys(parts.lines).length === 0)
    say(
      'a case has at least one cost line: write lines: { tickets: { label: ..., behavior: unit, amount: ... } }',
      'lines',
    );

  for (const problem of sharedNames(parts)) say(problem.message, problem.kind, problem.id);

  const [first] = Object.entries(parts.scenarios);
  if (first === undefined)
    say(
      'a case starts at a scenario: write scenarios: { as-reported: { title: ..., summary: ..., set: {} } }',
      'scenarios',
    );
  else if (Object.keys(first[1].set).length > 0)
    say(
      'the first scenario is where the case starts: write set: {}, and give its values as the defaults',
      'scenarios',
      first[0],
      'set',
    );
}

/** Formulas have one namespace; only a line may share its name, and only with an input, where the bare name is the input. */
function sharedNames(parts: Parts): { kind: string; id: string; message: string }[] {
  const owner = new Map<string, string>();
  const problems = [];
  for (const kind of ['inputs', 'constants', 'formulas', 'lines'] as const) {
    for (const id of Object.keys(parts[kind])) {
      const before = owner.get(id);
      if (before === undefined) owner.set(id, kind);
      else if (!(kind === 'lines' && before === 'inputs'))
        problems.push({
          kind,
          id,
          message: `${id} is already one of the ${before}: write another id, such as ${id}_${kind.slice(0, -1)}`,
        });
    }
  }
  return problems;
}
