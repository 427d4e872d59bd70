/** A claim in a reader's words: what it comes to, at which values it turns, in how many draws it holds. */
import { exactText } from '#model/decimal.ts';
import type { Claim, Term } from '#model/argument/claim.ts';
import type { ClaimInput } from '#model/argument/fast-claim.ts';
import { findInput, inputOf, neededFor, inputCrossings } from '#model/argument/input-crossings.ts';
import { surenessOf } from '#model/argument/sureness.ts';
import { NEVER, termValue, verdictOf, type ClaimStates, type Verdict } from '#model/argument/verdict.ts';
import type { InputDefinition } from '#model/economics/definition.ts';
import { FIGURE_TERMS } from '#model/economics/figure-terms.ts';
import type { Basis } from '#model/economics/basis.ts';
import type { FigureName } from '#model/economics/words.ts';
import type { Crossing } from '#model/formula/solve.ts';
import { printTree } from '#model/formula/print.ts';
import { each, type Steps } from '#model/formula/steps.ts';
import { isDefined } from '#model/formula/value.ts';
import { unitOfCell } from './cell-unit.ts';
import { cellWords } from './cell-words.ts';
import { startOf } from '#model/economics/start.ts';
import { sameDecimal } from '#numbers/decimal-text.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { POLICY_WORDS, SET_WORDS } from './behavior-words.ts';
import { sentenceCase } from './figure-text.ts';
import { inputPlace } from './input-place.ts';
import { scenarioTitle } from './scenario-title.ts';
import { SIDE_WORDS } from './side-words.ts';
import { verdictSentence, type VerdictSentence } from './verdict-sentence.ts';

/** The part of an argument that a page works out anew; it can be written as JSON. */
export interface LiveClaim {
  claim: Claim;
  needed: { notebook: string; cell: Term; reaches: string; input: string; means: string }[];
  /** Where nothing it tests is uncertain as its page starts: the records that settle it, and the scenarios that hold them. */
  settledBy?: { words: string; scenarios: Record<string, string> };
}

export interface ClaimTermView {
  label: string;
  text: string;
}

/** Draws of a claim: enough for a count in a hundred. */
export const CLAIM_DRAWS = 2000;

/** "Margin under “Serving”, DeepSeek’s day": a term's figure, with what it is worked out under. */
function termLabel({ notebook, figure, under, set }: Term, states: ClaimStates): string {
  const evaluation = states[notebook];
  if (evaluation === undefined) throw new RangeError(`no notebook is called ${notebook}`);
  const { definition, state } = evaluation;
  const cells = evaluation.table().cells;
  const label = cells.get(figure)?.label ?? FIGURE_TERMS[figure as FigureName]?.label ?? figure;
  const moved = Object.entries(set).map(([input, tree]) => {
    const to = printTree(tree, {
      name: (id) => lower(cells.get(id)?.label ?? id),
      // An older revision may not have the input, so that nothing can be worked out; the rest of the label stands.
      number: (text) => showQuantity(text, cells.has(input) ? unitOfCell(definition, input) : 'ratio'),
    });
    return ` with ${lower(cells.get(input)?.label ?? input)} at ${to}`;
  });
  const scenario = Object.keys(states).length > 1 ? `, ${scenarioTitle(definition, state.scenario)}` : '';
  return `${label}${underWords(under)}${moved.join(',')}${scenario}`;
}

const lower = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function underWords({ set, policy }: Basis): string {
  const counted =
    set === undefined ? '' : ` under “${set === 'with' || set === 'without' ? SIDE_WORDS[set] : SET_WORDS[set]}”`;
  return policy === undefined ? counted : `${counted}, building spread “${POLICY_WORDS[policy]}”`;
}

export function termView(term: Term, states: ClaimStates): ClaimTermView {
  const evaluation = states[term.notebook];
  const value = termValue(term, states);
  const label = termLabel(term, states);
  if (!evaluation || !isDefined(value))
    return { label, text: `not defined: ${isDefined(value) ? '' : value.notDefined}` };
  if (value.gte(NEVER)) return { label, text: 'never' };
  const { definition } = evaluation;
  const words = cellWords(definition, term.figure);
  return {
    label,
    text: `${showQuantity(exactText(value), unitOfCell(definition, term.figure))}${words === '' ? '' : ` ${words}`}`,
  };
}

/** "Margin under “Serving” > 0": what the claim asks for. */
export const testWords = ({ tests, terms }: Claim, states: ClaimStates): string[] =>
  tests.map((test) =>
    printTree(test, { name: (id) => (terms[id] ? lower(termLabel(terms[id], states)) : id), number: (text) => text }),
  );

export interface ClaimView {
  verdict: Verdict['kind'];
  /** Why it cannot be worked out; empty otherwise. */
  why: string;
  terms: ClaimTermView[];
}

/** What is worked out at once, after every change. */
export function claimView({ claim }: LiveClaim, states: ClaimStates): ClaimView {
  const verdict = verdictOf(claim, states);
  return {
    verdict: verdict.kind,
    why: verdict.kind === 'cannot' ? sentenceCase(verdict.why) : '',
    terms: Object.values(claim.terms).map((term) => termView(term, states)),
  };
}

/** What takes a search: worked out when the browser has time, a little at once. */
export interface ClaimSearch {
  turns: string[];
  /** The verdict with how sure it is. */
  verdict: VerdictSentence;
  needed: string[];
}

export function* claimSearch(live: LiveClaim, states: ClaimStates, seed: number): Steps<ClaimSearch> {
  const { claim, needed } = live;
  const sure = surenessOf(claim, states, seed, CLAIM_DRAWS);
  yield;
  const turns = yield* inputCrossings(claim, states);
  return {
    turns: turns.map((turn) =>
      turn.crossings ? turnSentence(inputOf(states, turn), turn.crossings) : noSuchInput(turn, states),
    ),
    verdict: verdictSentence(verdictOf(claim, states).kind, sure, settledBy(live, states)),
    needed: yield* each(needed, function* (one) {
      return findInput(states, one)
        ? neededSentence(inputOf(states, one), yield* neededFor(one, states), one.means)
        : noSuchInput(one, states);
    }),
  };
}

/** Of an input that came into the case later than the revision that its notebook stands in. */
function noSuchInput({ notebook, input }: ClaimInput, states: ClaimStates): string {
  const { title, revision } = states[notebook]?.definition ?? { title: notebook, revision: 0 };
  return `Revision ${revision} of “${title}” has no input “${input}”.`;
}

/** The records that settle it, while all of its notebooks stand as those records have it. */
function settledBy({ settledBy: records }: LiveClaim, states: ClaimStates): string | undefined {
  const asReported = Object.values(states).every(({ definition, state }) =>
    sameInputs(state.inputs, startOf(definition, state.scenario).inputs),
  );
  const scenarios = Object.entries(records?.scenarios ?? {});
  return asReported && scenarios.every(([id, scenario]) => states[id]?.state.scenario === scenario)
    ? records?.words
    : undefined;
}

const sameInputs = (one: Record<string, string>, other: Record<string, string>): boolean =>
  Object.keys({ ...one, ...other }).every((id) => sameDecimal(one[id], other[id]));

function turnSentence(
  { label, unit, minimum, maximum }: Pick<InputDefinition, 'label' | 'unit' | 'minimum' | 'maximum'>,
  crossings: readonly Crossing[],
): string {
  const [one, two, ...more] = crossings;
  if (one === undefined)
    return `${label}: no value from ${showQuantity(minimum, unit)} to ${showQuantity(maximum, unit)} changes the verdict.`;
  // At the least that the input can be, there is nothing below.
  if (two === undefined && !one.rising && one.at.lte(minimum))
    return `${label}: holds at ${inputPlace(one.at, unit)} only.`;
  if (two === undefined) return `${label}: holds ${one.rising ? 'above' : 'below'} ${inputPlace(one.at, unit)}.`;
  if (more.length === 0)
    return `${label}: holds ${one.rising ? 'between' : 'outside of'} ${inputPlace(one.at, unit)} and ${inputPlace(two.at, unit)}.`;
  return `${label}: the verdict changes ${crossings.length} times, first at ${inputPlace(one.at, unit)}.`;
}

function neededSentence(
  { label, unit, minimum, maximum }: InputDefinition,
  crossings: readonly Crossing[],
  means: string,
): string {
  if (crossings.length === 0)
    return `${label}: no value from ${showQuantity(minimum, unit)} to ${showQuantity(maximum, unit)} would do. (Asked for: ${means}.)`;
  return `${label}: ${crossings.map(({ at }) => inputPlace(at, unit)).join(' or ')}, ${means}.`;
}
