/** A claim in floats as a function of inputs, for draws and for finding where it turns. Never for a verdict that is shown. */
import type { Evaluation } from '#model/economics/evaluation.ts';
import { jointFigure } from '#model/economics/joint-figure.ts';
import { GUARDS } from '#model/economics/guards.ts';
import type { FigureName } from '#model/economics/words.ts';
import { compileFast } from '#model/formula/fast.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';
import type { Claim, Term } from './claim.ts';
import { gapOf } from './gaps.ts';
import type { ClaimStates } from './verdict.ts';

/** An input of one of a claim's notebooks. */
export interface ClaimInput {
  notebook: string;
  input: string;
}

/** As `NEVER`, for floats. */
const NEVER_FAST = 1e200;

/**
 * The claim's distance from turning with these inputs at the values given, in this order, and everything else as it stands; NaN where it
 * is not defined. `undefined` when a term is no formula (break-even volumes are searched for).
 */
export function fastClaim(
  claim: Claim,
  states: ClaimStates,
  moved: readonly ClaimInput[],
): ((given: ArrayLike<number>) => number) | undefined {
  if (Object.values(claim.terms).some((term) => gapOf(term, states) !== undefined)) return undefined;
  const ids = Object.keys(claim.terms);
  const terms = Object.values(claim.terms).map((term) => fastTerm(term, states, moved));
  if (terms.some((term) => term === undefined)) return undefined;
  const tests = claim.tests.map((test) => fastSlack(test, (id) => ids.indexOf(id)));
  const values = new Float64Array(ids.length);
  return (given) => {
    terms.forEach((term, place) => (values[place] = term?.(given) ?? NaN));
    return tests.reduce((least, test) => Math.min(least, test(values)), Infinity);
  };
}

function fastTerm(
  term: Term,
  states: ClaimStates,
  moved: readonly ClaimInput[],
): ((given: ArrayLike<number>) => number) | undefined {
  const evaluation = states[term.notebook] as Evaluation;
  const { cells } = evaluation.table(term.under);
  if (!cells.has(term.figure)) return undefined;
  const places = moved.flatMap(({ notebook, input }, place) => (notebook === term.notebook ? [{ input, place }] : []));
  const set = Object.entries(term.set);
  const names = [
    ...new Set([...places.map(({ input }) => input), ...set.flatMap(([input, tree]) => [input, ...namesIn(tree)])]),
  ];
  const stand = names.map((name) => jointFigure(cells, name, [])([]));
  const formulas = set.map(([input, tree]) => ({
    at: names.indexOf(input),
    work: compileFast(tree, (name) => names.indexOf(name)),
  }));
  const figure = jointFigure(cells, term.figure, names);
  const needs = (GUARDS[term.figure as FigureName] ?? []).map(({ cells: wanted, kind }) => ({
    left: wanted.map((cell) => jointFigure(cells, cell, names)),
    missed: kind === 'never' ? NEVER_FAST : NaN,
  }));
  const read = Float64Array.from(stand);
  return (given) => {
    read.set(stand);
    for (const { input, place } of places) read[names.indexOf(input)] = given[place] as number;
    // All formulas read the reader's inputs, and none another's result.
    const results = formulas.map(({ work }) => work(read));
    formulas.forEach(({ at }, place) => (read[at] = results[place] as number));
    const need = needs.find(({ left }) => left.every((of) => of(read) <= 0));
    return need ? need.missed : figure(read);
  };
}

function fastSlack(test: Tree, slotOf: (id: string) => number): (values: Float64Array) => number {
  if (test.kind !== 'comparison') return () => NaN;
  const [left, right] = [compileFast(test.left, slotOf), compileFast(test.right, slotOf)];
  const { operator } = test;
  return (values) => {
    const [a, b] = [left(values), right(values)];
    const equal = Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
    if (operator === '==') return equal ? 0 : -Math.abs(a - b);
    if (operator === '!=') return equal ? -1 : Math.abs(a - b);
    return operator === '>' || operator === '>=' ? a - b : b - a;
  };
}
