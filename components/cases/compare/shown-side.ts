import type { ServedCase, ShownOfCase } from '#export/served-case.ts';
import { thisPage } from '#notebook/page.ts';
import type { ShownNotebook } from '#page/revision-rows.ts';

/** A side as it stands now. Call once the engine is there. @throws RangeError before that */
export function shownSide(side: string): ShownNotebook & { shown: ShownOfCase } {
  const { start, state, snapshot } = thisPage().notebook(side, '');
  const { evaluation, ...rest } = snapshot.peek();
  if (evaluation === undefined) throw new RangeError('a side is drawn by the engine');
  const { definition } = start;
  return {
    id: side,
    start: { definition, state: state.peek() },
    snapshot: { ...rest, evaluation },
    shown: (definition as ServedCase).shown ?? {
      first: [],
      others: definition.inputs.map(({ id }) => id),
      sentence: '',
    },
  };
}
