/** What a claim asks for and a revision of a case does not have: an older link's notebook may stand in one. */
import { namesIn } from '#model/formula/tree.ts';
import { FIGURES } from '#model/economics/words.ts';
import type { Term } from './claim.ts';
import type { ClaimStates } from './verdict.ts';

/** Why a term cannot be worked out in these states; `undefined` where all that it names is there. */
export function gapOf({ notebook, figure, under, set }: Term, states: ClaimStates): string | undefined {
  const evaluation = states[notebook];
  if (evaluation === undefined) return undefined;
  const { definition, table } = evaluation;
  const { cells } = table(under);
  const inputs = new Set(definition.inputs.map(({ id }) => id));
  const figures = new Set<string>([...FIGURES, ...cells.keys()]);
  const missing =
    (figures.has(figure) ? undefined : figure) ??
    Object.entries(set)
      .flatMap(([input, tree]) => [input, ...namesIn(tree)])
      .find((id) => !inputs.has(id));
  return missing === undefined
    ? undefined
    : `revision ${definition.revision} of “${definition.title}” has no ${missing}`;
}
