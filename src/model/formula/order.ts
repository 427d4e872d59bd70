/** The order in which named formulas can be worked out. */
import { namesIn, type Tree } from './tree.ts';

/** An order with every formula after those it refers to, or the first cycle found, its first name repeated at the end. */
export type Order = { ok: true; order: string[] } | { ok: false; cycle: string[] };

/** Orders formulas by what they refer to. Names that are not in the map (inputs, constants) are taken as known. */
export function inOrder(trees: ReadonlyMap<string, Tree>): Order {
  const order: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];

  const visit = (id: string): string[] | undefined => {
    const tree = trees.get(id);
    if (tree === undefined || done.has(id)) return undefined;
    const start = path.indexOf(id);
    if (start >= 0) return [...path.slice(start), id];
    path.push(id);
    for (const below of namesIn(tree)) {
      const cycle = visit(below);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(id);
    order.push(id);
    return undefined;
  };

  for (const id of trees.keys()) {
    const cycle = visit(id);
    if (cycle) return { ok: false, cycle };
  }
  return { ok: true, order };
}
