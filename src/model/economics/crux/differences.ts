/** What differs between two states of a case, and the states between them: some of it as in one, the rest as in the other. */
import { decimal } from '#model/decimal.ts';
import { policyFor } from '../amortization.ts';
import { behaviorOf, linesOfSet, setNamed } from '../boundary.ts';
import type { CaseDefinition, CaseState } from '../definition.ts';
import { evaluateCase, type Evaluation } from '../evaluation.ts';
import { inputValue } from '../input-value.ts';
import { SET_NAMES, type SetName } from '../words.ts';

/**
 * One thing that two states have otherwise: an input, or a choice of how to count. `revision` is all that the case itself works out otherwise,
 * where the two stand on two revisions of it.
 */
export interface Difference {
  kind: 'revision' | 'count' | 'policy' | 'as' | 'input';
  /** An input's id, or that of the line whose behavior was picked; else the kind again. */
  id: string;
}

/** Whether it is a choice of what is counted and how, rather than an input. */
export const isChoice = ({ kind }: Difference): boolean => kind !== 'input';

/** Labels of what only one of two revisions has; empty within a revision. */
export interface OnlyIn {
  one: string[];
  other: string[];
}

/** What a boundary is in every state between two: a set by name, or a list of lines. */
type Counted = { set: SetName } | { lines: string[] };

export interface Between {
  /** Choices first, then inputs in the case's order. */
  differences: Difference[];
  onlyIn: OnlyIn;
  /** The case with these differences as in the other state, and the rest as in the one. */
  moved(some: readonly Difference[]): Evaluation;
}

/**
 * An input counts where it is set to another value, or is set in one state and follows a formula in the other; one that merely follows
 * another that differs does not. A named boundary stays the same boundary when a line of it behaves otherwise. A policy that no line has
 * does not differ from the one in force.
 * @throws RangeError for states of two cases
 */
export function between(one: Evaluation, other: Evaluation): Between {
  const [before, after] = [one.definition, other.definition];
  if (before.id !== after.id) throw new RangeError(`${before.id} and ${after.id} are two cases`);
  const revised = before !== after && before.revision !== after.revision;
  const [countedBefore, countedAfter] = countedIn(one, other);
  const differences: Difference[] = [
    ...(revised ? [{ kind: 'revision' as const, id: 'revision' }] : []),
    ...(countedBefore === countedAfter ? [] : [{ kind: 'count' as const, id: 'count' }]),
    ...(samePolicy(one, other) ? [] : [{ kind: 'policy' as const, id: 'policy' }]),
    ...linesReadOtherwise(one, other).map((id) => ({ kind: 'as' as const, id })),
    ...before.inputs
      .filter(({ id }) => isInBoth(id, before, after) && !sameValue(one, other, id))
      .map(({ id }) => ({ kind: 'input' as const, id })),
  ];
  const moved = (some: readonly Difference[]): Evaluation => {
    const has = (kind: Difference['kind'], id: string = kind) =>
      some.some((each) => each.kind === kind && each.id === id);
    const of = (is: boolean) => (is ? other : one);
    const { definition } = of(has('revision'));
    const behaviors: CaseState['behaviors'] = {};
    for (const { id } of definition.lines) {
      const from = [before, after].every(({ lines }) => lines.some((line) => line.id === id))
        ? of(has('as', id))
        : of(has('revision'));
      const picked = from.state.behaviors[id];
      if (picked !== undefined) behaviors[id] = picked;
    }
    const inputs: CaseState['inputs'] = {};
    for (const { id } of definition.inputs) {
      const from = isInBoth(id, before, after) ? of(has('input', id)) : of(has('revision'));
      const value = inputValue(from.definition, from.state, id);
      if (value !== undefined) inputs[id] = value;
    }
    const { policy } = of(has('policy')).state;
    return evaluateCase(definition, {
      scenario: of(has('revision')).state.scenario,
      inputs,
      boundary: linesCounted(definition, has('count') ? countedAfter : countedBefore, behaviors),
      behaviors,
      ...(policy && { policy }),
    });
  };
  return { differences, onlyIn: { one: lacking(before, after), other: lacking(after, before) }, moved };
}

/** The same name in another unit is another quantity. */
function isInBoth(id: string, before: CaseDefinition, after: CaseDefinition): boolean {
  const [unit, unitAfter] = [before, after].map(({ inputs }) => inputs.find((input) => input.id === id)?.unit);
  return unit !== undefined && unit === unitAfter;
}

/** Labels of the inputs and lines of a revision that another lacks. */
const lacking = (has: CaseDefinition, lacks: CaseDefinition): string[] => [
  ...has.inputs.filter(({ id }) => !isInBoth(id, has, lacks)).map(({ label }) => label),
  ...has.lines.filter(({ id }) => !lacks.lines.some((line) => line.id === id)).map(({ label }) => label),
];

function sameValue(one: Evaluation, other: Evaluation, id: string): boolean {
  const [a, b] = [one, other].map(({ definition, state }) => inputValue(definition, state, id));
  return a === undefined || b === undefined ? a === b : decimal(a).eq(decimal(b));
}

/** What each counts; one and the same where it is the same boundary. */
function countedIn(one: Evaluation, other: Evaluation): [Counted, Counted] {
  const counts = ({ definition, state }: Evaluation, set: SetName) =>
    sameLines(linesOfSet(definition, set, state.behaviors), state.boundary);
  const shared = SET_NAMES.find((set) => counts(one, set) && counts(other, set));
  const named = ({ definition, state }: Evaluation): Counted => {
    const set = setNamed(definition, state.boundary, state.behaviors);
    return set === undefined ? { lines: state.boundary } : { set };
  };
  if (shared === undefined && !sameLines(one.state.boundary, other.state.boundary)) return [named(one), named(other)];
  const same: Counted = shared === undefined ? { lines: one.state.boundary } : { set: shared };
  return [same, same];
}

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

function linesCounted(definition: CaseDefinition, counted: Counted, behaviors: CaseState['behaviors']): string[] {
  if ('set' in counted) return linesOfSet(definition, counted.set, behaviors);
  return definition.lines.map(({ id }) => id).filter((id) => counted.lines.includes(id));
}

/** Whether every building line of both is spread the same way under either policy. */
function samePolicy(one: Evaluation, other: Evaluation): boolean {
  const [a, b] = [one.state.policy, other.state.policy];
  return [one, other].every(({ definition: { lines } }) =>
    lines.every(({ build }) => build === undefined || policyFor(build, a) === policyFor(build, b)),
  );
}

/** Lines of both whose behavior is picked in one and not in the other. */
function linesReadOtherwise(one: Evaluation, other: Evaluation): string[] {
  return one.definition.lines
    .filter((line) => {
      const there = other.definition.lines.find(({ id }) => id === line.id);
      if (there === undefined) return false;
      return [line, there].some(
        (each) => behaviorOf(each, one.state.behaviors) !== behaviorOf(each, other.state.behaviors),
      );
    })
    .map(({ id }) => id);
}
