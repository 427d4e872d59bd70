/** Two states that are compared, written as the query of a link. */
import type { CaseState } from '#model/economics/definition.ts';
import { sameState } from '#state/scenario-state.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { FIRST_SEED } from './seed.ts';
import { CASE } from './side-key.ts';
import { SEED } from './spelling.ts';
import { pairsOf } from './write-query.ts';

/**
 * The query, without "?". Empty while both sides are as the page was served; else both are written whole, so that no later page shows
 * another state beside the one that was meant.
 * @param sides `pinned` where a side stands in another case or revision than the page’s
 * @param named whether a side can be of several cases, and so names its own
 */
export function writeSides(
  sides: readonly (LinkedNotebook & { state: CaseState; pinned?: boolean })[],
  named: boolean,
  seed: number = FIRST_SEED,
): string {
  const isServed = sides.every(
    ({ definition, start, state, pinned }) => !pinned && sameState(definition, start, state),
  );
  const pairs = isServed
    ? []
    : sides.flatMap(({ id, definition, state }) => [
        ...(named ? [`${id}.${CASE}=${definition.id}`] : []),
        ...pairsOf(definition, state).map(([key, value]) => `${id}.${key}=${value}`),
      ]);
  return [...pairs, ...(seed === FIRST_SEED ? [] : [`${SEED}=${seed}`])].join('&');
}
