import { ownersOf } from './key-owner.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { linkPairs } from './mangling.ts';

/** The notebooks whose part of a link starts from a scenario that their page does not hold, or from none that there is. */
export function otherScenarios(query: string, notebooks: readonly LinkedNotebook[]): string[] {
  const { pairs } = ownersOf(linkPairs(query), notebooks);
  return notebooks.flatMap(({ id, definition }) =>
    (pairs.get(id) ?? []).some(
      ({ key, value }) => key === 'from' && !definition.scenarios.some((scenario) => scenario.id === value),
    )
      ? [id]
      : [],
  );
}
