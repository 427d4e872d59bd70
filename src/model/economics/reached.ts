/** The formulas of a case, and what stands behind them. */
import { namesIn, type Tree } from '#model/formula/tree.ts';
import type { Cells } from './cells.ts';
import type { CaseDefinition, LineDefinition } from './definition.ts';

/** Every formula of a cost line. */
export const treesOfLine = ({ amount, build }: LineDefinition): Tree[] => [
  ...(amount ? [amount] : []),
  ...(build ? [build.outlay, build.life, build.planned, build.renewal] : []),
];

/** Every formula of a case but those that inputs follow and those of its lenses. */
export const treesOfCase = ({ price, volume, formulas, customer, lines }: CaseDefinition): Tree[] => [
  price,
  volume.tree,
  ...formulas.map(({ tree }) => tree),
  ...(customer ? Object.values(customer) : []),
  ...lines.flatMap(treesOfLine),
];

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
