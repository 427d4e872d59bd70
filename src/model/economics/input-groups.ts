/** A case's inputs by what they are for. */
import { cellsOf } from './cells.ts';
import type { CaseDefinition } from './definition.ts';
import { lensInputs } from './lens-inputs.ts';
import { reached, treesOfLine } from './reached.ts';
import { startOf } from './start.ts';
import { BEHAVIORS, type Behavior } from './words.ts';

/** What an input is for: what is taken in a month, the lines of one behavior, or neither. */
export type InputPurpose = 'revenue' | Behavior | 'rest';

export interface InputGroup {
  purpose: InputPurpose;
  /** Ids, in the case's order. */
  inputs: string[];
}

/**
 * Each input of a case, but for those that stand with a lens, in one group: with the price and the volume if either stands on it, else
 * with the lines of the first behavior, in the order of `BEHAVIORS`, of which one stands on it. Groups without an input are left out.
 */
export function inputGroups(definition: CaseDefinition): InputGroup[] {
  const { inputs, lines, price, volume } = definition;
  const cells = cellsOf(definition, startOf(definition));
  const purposes: [InputPurpose, ReadonlySet<string>][] = [
    ['revenue', reached([price, volume.tree], cells)],
    ...BEHAVIORS.map((behavior): [InputPurpose, ReadonlySet<string>] => [
      behavior,
      reached(lines.filter((line) => line.behavior === behavior).flatMap(treesOfLine), cells),
    ]),
  ];
  const withLenses = new Set(Object.values(lensInputs(definition)).flat());
  const purposeOf = (id: string) => purposes.find(([, uses]) => uses.has(id))?.[0] ?? 'rest';
  const own = inputs.map(({ id }) => id).filter((id) => !withLenses.has(id));
  return [...purposes.map(([purpose]) => purpose), 'rest' as const]
    .map((purpose) => ({ purpose, inputs: own.filter((id) => purposeOf(id) === purpose) }))
    .filter((group) => group.inputs.length > 0);
}
