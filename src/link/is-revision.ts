import type { CaseDefinition } from '#model/economics/definition.ts';

/** Whether it is what was asked for, of an arithmetic that this engine knows. */
export function isRevision(value: unknown, id: string, revision: number): value is CaseDefinition {
  const { semantics, ...one } = (value ?? {}) as Partial<CaseDefinition>;
  const lists = [one.inputs, one.constants, one.formulas, one.lines, one.scenarios, one.sentences];
  return one.id === id && one.revision === revision && semantics === 1 && lists.every(Array.isArray);
}
