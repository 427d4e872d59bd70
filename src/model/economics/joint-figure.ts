/** A figure of a case in floats as a function of several cells at once, for draws. Never for a figure that is shown exactly. */
import type { Fast } from '#model/formula/fast.ts';
import type { Cells } from './cells.ts';
import { programOf, standingIn } from './fast-case.ts';

/**
 * The figure with these cells at the values given, in this order, and everything else as it stands; NaN where it is not defined. Cells it
 * does not stand on are passed over.
 */
export function jointFigure(
  cells: Cells,
  figure: string,
  moved: readonly string[],
): (given: ArrayLike<number>) => number {
  const program = programOf(cells, figure);
  const values = standingIn(cells, program);
  const target = values.length - 1;
  // What is written outside of a typed array is nowhere.
  const places = moved.map((id) => program.slots.get(id) ?? -1);
  const below = new Set(moved.flatMap((id) => program.downstream(id)));
  const steps = program.order.flatMap((id, index): [number, Fast][] => {
    const run = program.compute[index];
    return run && below.has(index) && !moved.includes(id) ? [[index, run]] : [];
  });
  return (given) => {
    for (let i = 0; i < places.length; i += 1) values[places[i] as number] = given[i] as number;
    for (const [index, run] of steps) values[index] = run(values);
    return values[target] as number;
  };
}

/** Whether a figure stands on a cell, at any depth. */
export const standsOn = (cells: Cells, figure: string, cell: string): boolean =>
  programOf(cells, figure).slots.has(cell);
