/** Cells evaluated exactly, each once, when asked for. */
import { decimal, type Decimal } from '#model/decimal.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { notDefined, type Value } from '#model/formula/value.ts';
import type { Cells } from './cells.ts';

export interface Table {
  /** The value of a cell. @throws RangeError for a cell the case does not have */
  value(id: string): Value;
  cells: Cells;
  has(id: string): boolean;
}

/** @param fixed cells whose value is given rather than worked out: the volume along a curve, an input being solved for */
export function tableOf(cells: Cells, fixed: ReadonlyMap<string, Decimal> = new Map()): Table {
  const known = new Map<string, Value>(fixed);
  const working = new Set<string>();
  const labelOf = (id: string) => cells.get(id)?.label ?? id;
  const value = (id: string): Value => {
    const done = known.get(id);
    if (done !== undefined) return done;
    const cell = cells.get(id);
    if (cell === undefined) throw new RangeError(`no cell is called ${id}`);
    if (working.has(id)) return notDefined(`${cell.label} depends on itself`);
    working.add(id);
    const result = cell.tree === undefined ? decimal(cell.text ?? '') : evaluate(cell.tree, value, labelOf);
    working.delete(id);
    known.set(id, result);
    return result;
  };
  return { value, cells, has: (id) => cells.has(id) };
}
