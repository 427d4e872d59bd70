/** One figure of a case compiled to float64, for curves, sparklines and searches. Never for a figure that is shown. */
import { compileFast } from '#model/formula/fast.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';
import type { Cells } from './cells.ts';

export interface FastFigure {
  /** The figure with one cell set to a number and everything else as it stands; NaN where it is not defined. */
  at(cell: string, value: number): number;
}

const compiled = new WeakMap<Cells, Map<string, FastFigure>>();

/** Compiles `figure` and all it depends on, once for a set of cells. Only cells downstream of the moved one are worked out again by `at`. */
export function fastFigure(cells: Cells, figure: string): FastFigure {
  const figures = compiled.get(cells) ?? new Map<string, FastFigure>();
  compiled.set(cells, figures);
  const made = figures.get(figure) ?? compileFigure(cells, figure);
  figures.set(figure, made);
  return made;
}

function compileFigure(cells: Cells, figure: string): FastFigure {
  const { order, slots, compute, values } = compileCells(cells, figure);
  const standing = values.slice();
  const downstream = new Map<string, number[]>();

  return {
    at(moved, value) {
      const slot = slots.get(moved);
      const target = values.length - 1;
      values.set(standing);
      if (slot === undefined) return values[target] as number;
      let toRun = downstream.get(moved);
      if (toRun === undefined) {
        toRun = order.flatMap((id, index) => (id !== moved && dependsOn(cells, id, moved) ? [index] : []));
        downstream.set(moved, toRun);
      }
      values[slot] = value;
      for (const index of toRun) {
        const run = compute[index];
        if (run) values[index] = run(values);
      }
      return values[target] as number;
    },
  };
}

/** A figure and all it depends on, compiled: what it needs comes before it, and the figure last. `values` are worked out as they stand. */
export function compileCells(cells: Cells, figure: string) {
  const order = dependenciesFirst(cells, figure);
  const slots = new Map(order.map((id, index) => [id, index]));
  const slotOf = (id: string) => slots.get(id) ?? fail(id);
  const values = new Float64Array(order.length);
  const compute = order.map((id, index) => {
    const cell = cells.get(id);
    if (cell?.tree === undefined) {
      values[index] = Number(cell?.text);
      return undefined;
    }
    return compileFast(cell.tree, slotOf);
  });
  order.forEach((_, index) => {
    const run = compute[index];
    if (run) values[index] = run(values);
  });
  return { order, slots, compute, values };
}

function fail(id: string): never {
  throw new RangeError(`no cell is called ${id}`);
}

function dependenciesFirst(cells: Cells, target: string): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const below of namesOf(cells.get(id)?.tree)) visit(below);
    order.push(id);
  };
  visit(target);
  return order;
}

const namesOf = (tree: Tree | undefined): Iterable<string> => (tree ? namesIn(tree) : []);

export function dependsOn(cells: Cells, id: string, target: string, seen: Set<string> = new Set()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  for (const below of namesOf(cells.get(id)?.tree)) {
    if (below === target || dependsOn(cells, below, target, seen)) return true;
  }
  return false;
}
