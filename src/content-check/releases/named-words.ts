/** The words of a revision that say what its figures are figures of: labels, and the name of the unit. */
import type { CaseDefinition } from '#model/economics/definition.ts';

/** By place in the case file, keys joined by ".". Titles of scenarios are apart, since more may be added. */
export function namedWords({
  unit,
  inputs,
  constants,
  formulas,
  lines,
  volume,
}: CaseDefinition): Record<string, string> {
  const labels = (folder: string, all: readonly { id: string; label: string }[]) =>
    all.map(({ id, label }) => [`${folder}.${id}`, label] as const);
  return Object.fromEntries([
    ['unit.name', unit.name],
    ['unit.plural', unit.plural],
    ['volume', volume.label],
    ...labels('inputs', inputs),
    ...labels('constants', constants),
    ...labels('formulas', formulas),
    ...labels('lines', lines),
  ]);
}
