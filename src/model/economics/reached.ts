import { namesIn, type Tree } from '#model/formula/tree.ts';
import type { Cells } from './cells.ts';

/** Names that trees stand on, at any depth. */
export function reached(trees: readonly Tree[], cells: Cells): Set<string> {
  const found = new Set<string>();
  const walk = (tree: Tree): void => {
    for (const id of namesIn(tree)) {
      if (found.has(id)) continue;
      found.add(id);
      const next = cells.get(id)?.tree;
      if (next) walk(next);
    }
  };
  trees.forEach(walk);
  return found;
}
