/** What two states agree on. */
import { decimal } from '#model/decimal.ts';
import { isDefined } from '#model/formula/value.ts';
import { linesOfSet } from '../boundary.ts';
import type { Evaluation } from '../evaluation.ts';
import { inputValue } from '../input-value.ts';
import { lineCell } from '../line-cell.ts';
import { SET_NAMES, type SetName } from '../words.ts';
import type { Conclusion } from './result.ts';
import { signOf } from './signs.ts';

/** Ids of inputs that are set to the same value in both, of those a margin stands on. */
export function sameInputsOf(one: Evaluation, other: Evaluation, standing: ReadonlySet<string>): string[] {
  return one.definition.inputs
    .filter(({ id, unit }) => {
      const there = other.definition.inputs.find((input) => input.id === id);
      const [a, b] = [one, other].map(({ definition, state }) => inputValue(definition, state, id));
      if (!standing.has(id) || there?.unit !== unit || a === undefined || b === undefined) return false;
      return decimal(a).eq(decimal(b));
    })
    .map(({ id }) => id);
}

/** The sign of the margin under each named set that is not the same lines as one before it. */
export function conclusionsOf(one: Evaluation, other: Evaluation): Conclusion[] {
  const lines = (set: SetName) =>
    [one, other].map(({ definition, state }) => linesOfSet(definition, set, state.behaviors).join()).join(' ');
  return SET_NAMES.filter(
    (set, place) => !SET_NAMES.slice(0, place).some((before) => lines(before) === lines(set)),
  ).map((set) => ({ under: set, one: signOf(one, { set }), other: signOf(other, { set }) }));
}

/** The cost line that takes most of a unit in both; `undefined` where they differ in that, or nothing is taken. */
export function largestLineOf(one: Evaluation, other: Evaluation): string | undefined {
  const [largest, there] = [one, other].map(({ state, table }) => {
    const costs = state.boundary.map((id) => [id, table().value(lineCell(id))] as const);
    const known = costs.flatMap(([id, cost]) => (isDefined(cost) && cost.gt(0) ? [[id, cost] as const] : []));
    return known.toSorted(([, a], [, b]) => b.comparedTo(a))[0]?.[0];
  });
  return largest === there ? largest : undefined;
}
