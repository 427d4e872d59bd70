/** What a figure stands on in any of several states of a case, at any depth. */
import { namesIn } from '#model/formula/tree.ts';
import type { Cells } from '../cells.ts';

/** A cell that is a formula in one of them and a number in another counts as the formula. */
export function standingOn(figure: string, states: readonly Cells[]): Set<string> {
  const found = new Set([figure]);
  // A set is walked in the order in which it grows.
  for (const id of found)
    for (const cells of states) {
      const tree = cells.get(id)?.tree;
      if (tree) for (const below of namesIn(tree)) found.add(below);
    }
  return found;
}
