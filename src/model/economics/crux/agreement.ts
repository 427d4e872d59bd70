/** What two states agree on. */
import { decimal } from '#model/decimal.ts';
import { linesOfSet } from '../boundary.ts';
import type { Evaluation } from '../evaluation.ts';
import { inputValue } from '../input-value.ts';
import { SET_NAMES } from '../words.ts';
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

/** The sign of the contribution, and of the margin under each named set that is not the same lines as one before it. */
export function conclusionsOf(one: Evaluation, other: Evaluation): Conclusion[] {
  const lines = (set: (typeof SET_NAMES)[number]) =>
    [one, other].map(({ definition, state }) => linesOfSet(definition, set, state.behaviors).join()).join(' ');
  const sets = SET_NAMES.filter(
    (set, place) => !SET_NAMES.slice(0, place).some((before) => lines(before) === lines(set)),
  );
  const signs = (sign: (evaluation: Evaluation) => ReturnType<typeof signOf>) => ({
    one: sign(one),
    other: sign(other),
  });
  return [
    { of: 'contribution', ...signs((evaluation) => signOf(evaluation, 'contribution')) },
    ...sets.map((set): Conclusion => ({ of: set, ...signs((evaluation) => signOf(evaluation, 'margin', { set })) })),
  ];
}
