/** Cells in floats, for the frames of a drag: all of them in some microseconds, where the exact ones take milliseconds. */
import { Decimal, decimal } from '#model/decimal.ts';
import { cellsOf, shapeOf, type Cells } from './cells.ts';
import type { CaseDefinition, CaseState } from './definition.ts';
import { programOf, valuesIn } from './fast-case.ts';
import { inputValue } from './input-value.ts';
import { tableOf, type Table } from './table.ts';

/** Numbers that were written by a person stay as written; what a float cannot say, and why, is asked of the exact cells. */
export function fastTableOf(definition: CaseDefinition, state: CaseState): Table {
  const shape = shapeOf(definition, state);
  const program = programOf(shape);
  const given = new Map(definition.inputs.map(({ id }) => [id, inputValue(definition, state, id)]));
  const textOf = (id: string) => given.get(id) ?? shape.get(id)?.text;
  const values = valuesIn(program, textOf);
  let cells: Cells | undefined;
  const ownCells = () => (cells ??= cellsOf(definition, state));
  let exact: Table | undefined;
  return {
    get cells() {
      return ownCells();
    },
    has: (id) => shape.has(id),
    value(id) {
      const text = textOf(id);
      if (text !== undefined) return decimal(text);
      const value = values[program.slots.get(id) ?? -1] ?? NaN;
      return Number.isFinite(value) ? new Decimal(value) : (exact ??= tableOf(ownCells())).value(id);
    },
  };
}
