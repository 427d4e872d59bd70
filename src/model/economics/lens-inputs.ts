/** Which of a case's inputs a lens is moved by. */
import { cellsOf } from './cells.ts';
import type { CaseDefinition } from './definition.ts';
import { LENS_NAMES, type LensName } from './lens-terms.ts';
import { reached, treesOfCase } from './reached.ts';
import { startOf } from './start.ts';

/** Inputs that only lenses use, by lens (the first that uses it), in the case's order. They stand with the lens and not among the case's inputs. */
export function lensInputs(definition: CaseDefinition): Record<LensName, string[]> {
  const { lenses = {} } = definition;
  const cells = cellsOf(definition, startOf(definition));
  const ofLens = (lens: LensName) => reached(Object.values(lenses[lens] ?? {}), cells);
  const followed = definition.inputs.flatMap(({ follows }) => follows ?? []);
  const elsewhere = reached([...treesOfCase(definition), ...followed], cells);
  const taken = new Set<string>();
  const own = (lens: LensName) => {
    const uses = ofLens(lens);
    const ids = definition.inputs
      .map(({ id }) => id)
      .filter((id) => uses.has(id) && !elsewhere.has(id) && !taken.has(id));
    ids.forEach((id) => taken.add(id));
    return ids;
  };
  return Object.fromEntries(LENS_NAMES.map((lens) => [lens, own(lens)])) as Record<LensName, string[]>;
}
