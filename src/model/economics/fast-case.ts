/** Figures of a case in float64, for curves, sparklines, searches and the frames of a drag. Never for a figure at rest. */
import { compileFast, type Fast } from '#model/formula/fast.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';
import { shapeOfCells, type Cells } from './cells.ts';

export interface FastFigure {
  /** The figure with one cell set to a number and everything else as it stands; NaN where it is not defined. */
  at(cell: string, value: number): number;
}

/** Cells and all they depend on, compiled: what a cell needs comes before it. The same for every state of a shape. */
export interface Program {
  order: readonly string[];
  slots: ReadonlyMap<string, number>;
  /** `undefined` for a cell that is a plain number. */
  compute: readonly (Fast | undefined)[];
  /** Places of the cells that depend on a cell, in order. */
  downstream(cell: string): readonly number[];
}

const programs = new WeakMap<Cells, Map<string, Program>>();
const figures = new WeakMap<Cells, Map<string, FastFigure>>();

/** Made once for a set of cells. Only cells downstream of the moved one are worked out again by `at`. */
export function fastFigure(cells: Cells, figure: string): FastFigure {
  const known = figures.get(cells) ?? new Map<string, FastFigure>();
  figures.set(cells, known);
  const made = known.get(figure) ?? figureIn(cells, figure);
  known.set(figure, made);
  return made;
}

function figureIn(cells: Cells, figure: string): FastFigure {
  const program = programOf(cells, figure);
  const standing = standingIn(cells, program);
  const values = standing.slice();
  const target = values.length - 1;
  return {
    at(moved, value) {
      values.set(standing);
      // A cell that the figure does not stand on has no place, and what is written outside of a typed array is nowhere.
      values[program.slots.get(moved) ?? -1] = value;
      for (const index of program.downstream(moved)) values[index] = (program.compute[index] as Fast)(values);
      return values[target] as number;
    },
  };
}

/** @param figure the cell that is worked out last, from those it stands on; without it, all cells */
export function programOf(cells: Cells, figure = ''): Program {
  const shape = shapeOfCells(cells);
  const known = programs.get(shape) ?? new Map<string, Program>();
  programs.set(shape, known);
  const made = known.get(figure) ?? compile(shape, figure === '' ? [...shape.keys()] : [figure]);
  known.set(figure, made);
  return made;
}

function compile(cells: Cells, targets: readonly string[]): Program {
  const order = dependenciesFirst(cells, targets);
  const slots = new Map(order.map((id, index) => [id, index]));
  const slotOf = (id: string) => slots.get(id) as number;
  const compute = order.map((id) => {
    const tree = cells.get(id)?.tree;
    return tree && compileFast(tree, slotOf);
  });
  const known = new Map<string, readonly number[]>();
  const downstream = (cell: string) => {
    const moved = new Set([cell]);
    return order.flatMap((id, index) => {
      if (![...namesOf(cells.get(id)?.tree)].some((name) => moved.has(name))) return [];
      moved.add(id);
      return [index];
    });
  };
  return {
    order,
    slots,
    compute,
    downstream(cell) {
      const found = known.get(cell) ?? downstream(cell);
      known.set(cell, found);
      return found;
    },
  };
}

/** The value of each cell of a program as the cells stand. */
export const standingIn = (cells: Cells, program: Program): Float64Array =>
  valuesIn(program, (id) => cells.get(id)?.text);

/** @param textOf of cells that are plain numbers */
export function valuesIn({ order, compute }: Program, textOf: (id: string) => string | undefined): Float64Array {
  const values = new Float64Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const run = compute[index];
    values[index] = run ? run(values) : Number(textOf(order[index] as string));
  }
  return values;
}

function dependenciesFirst(cells: Cells, targets: readonly string[]): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const below of namesOf(cells.get(id)?.tree)) visit(below);
    order.push(id);
  };
  targets.forEach(visit);
  return order;
}

const namesOf = (tree: Tree | undefined): Iterable<string> => (tree ? namesIn(tree) : []);
