/** Whether a claim holds over the states its notebooks are in. Its boundaries and policies are its own: the reader's never change the verdict. */
import { Decimal, exactText } from '#model/decimal.ts';
import { evaluateCase, valueOf, type Evaluation } from '#model/economics/evaluation.ts';
import type { Figure } from '#model/economics/figure.ts';
import { evaluate, holds } from '#model/formula/evaluate.ts';
import type { Tree } from '#model/formula/tree.ts';
import { isDefined, notDefined, type Value } from '#model/formula/value.ts';
import type { Claim, Term } from './claim.ts';
import { gapOf } from './gaps.ts';

export type Verdict = { kind: 'holds' } | { kind: 'does-not-hold' } | { kind: 'cannot'; why: string };

/** Each notebook of a claim, worked out. */
export type ClaimStates = Readonly<Record<string, Evaluation>>;

/** "Never" as a number: further off than anything a page can hold, so that "within two years" does not hold of it. */
export const NEVER = new Decimal('1e200');
const AT_ONCE = new Decimal(0);

/** A claim's term as a quantity: exact, in the unit of its figure. @throws RangeError for a notebook that is not there */
export function termValue(term: Term, states: ClaimStates): Value {
  const evaluation = states[term.notebook];
  if (evaluation === undefined) throw new RangeError(`no notebook is called ${term.notebook}`);
  const gap = gapOf(term, states);
  if (gap !== undefined) return notDefined(gap);
  const set = withSet(term.set, evaluation);
  return 'notDefined' in set ? set : asQuantity(set.figure(term.figure, term.under));
}

/** The states of a claim's notebooks with one input at another value. */
export function movedStates(states: ClaimStates, notebook: string, input: string, value: Decimal): ClaimStates {
  const evaluation = states[notebook];
  return evaluation === undefined
    ? states
    : { ...states, [notebook]: withInputs(evaluation, { [input]: exactText(value) }) };
}

export function verdictOf({ terms, tests }: Claim, states: ClaimStates): Verdict {
  const values = quantities(terms, states);
  for (const test of tests) {
    const result = holds(test, (id) => values(id));
    if (result !== true && result !== false) return { kind: 'cannot', why: result.notDefined };
    if (!result) return { kind: 'does-not-hold' };
  }
  return { kind: 'holds' };
}

/** How far a claim is from turning: zero or more where it holds, less where it does not; the smallest over its tests. */
export function marginOfClaim({ terms, tests }: Claim, states: ClaimStates): Value {
  const values = quantities(terms, states);
  let least: Decimal | undefined;
  for (const test of tests) {
    const slack = slackOf(test, values);
    if (!isDefined(slack)) return slack;
    if (least === undefined || slack.lt(least)) least = slack;
  }
  return least ?? notDefined('the claim has no test');
}

function slackOf(test: Tree, values: (id: string) => Value): Value {
  if (test.kind !== 'comparison') return notDefined('the claim has no comparison');
  const [left, right] = [evaluate(test.left, values), evaluate(test.right, values)];
  if (!isDefined(left)) return left;
  if (!isDefined(right)) return right;
  const above = left.minus(right);
  const { operator } = test;
  switch (operator) {
    case '>':
    case '>=':
      return above;
    case '<':
    case '<=':
      return above.neg();
    case '==':
      return above.abs().neg();
    case '!=':
      return above.isZero() ? new Decimal(-1) : above.abs();
    default:
      return operator satisfies never;
  }
}

function quantities(terms: Record<string, Term>, states: ClaimStates): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.get(id) ?? termValue(terms[id] as Term, states);
    known.set(id, value);
    return value;
  };
}

function asQuantity(figure: Figure): Value {
  return figure.kind === 'never' ? NEVER : figure.kind === 'always' ? AT_ONCE : valueOf(figure);
}

function withSet(set: Term['set'], evaluation: Evaluation): Evaluation | { notDefined: string } {
  const inputs: Record<string, string> = {};
  for (const [input, tree] of Object.entries(set)) {
    const value = evaluation.work(tree);
    if (!isDefined(value)) return value;
    inputs[input] = exactText(value);
  }
  return Object.keys(inputs).length === 0 ? evaluation : withInputs(evaluation, inputs);
}

const withInputs = ({ definition, state, hurried }: Evaluation, inputs: Record<string, string>): Evaluation =>
  evaluateCase(definition, { ...state, inputs: { ...state.inputs, ...inputs } }, hurried);
