/** What the ledger records of a page that a link opened: everything that its figures, pictures, verdicts and draws come from. */
import { Decimal, exactText } from '#model/decimal.ts';
import { attributionOf } from '#model/economics/attribution.ts';
import { cruxOf } from '#model/economics/crux.ts';
import { inputCrossings, neededFor } from '#model/argument/input-crossings.ts';
import { surenessOf } from '#model/argument/sureness.ts';
import { termValue, verdictOf, type ClaimStates } from '#model/argument/verdict.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase, type Evaluation } from '#model/economics/evaluation.ts';
import { marketOf } from '#model/economics/lenses/market.ts';
import { pathOf } from '#model/economics/lenses/path.ts';
import { usageOf } from '#model/economics/lenses/usage.ts';
import { vintagesOf } from '#model/economics/lenses/vintages.ts';
import { FIGURES, SET_NAMES } from '#model/economics/words.ts';
import { finish } from '#model/formula/steps.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { outlookOf } from '#model/uncertainty/outlook.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { outlookQuestion } from '#rows/uncertainty-rows.ts';
import { hashOf } from '#src/content-check/releases/hash-of.ts';
import { CLAIM_DRAWS, type LiveClaim } from '#wording/claim-words.ts';
import { figureText } from './replay.ts';

/** What a link showed in one notebook. */
export interface RecordedState {
  revision: number;
  scenario: string;
  boundary: string[];
  policy?: string;
  /** Exact values of a few cells, to be read: the rest is in `all`. */
  figures: Record<string, string>;
  /** Hashes, each of all there is of its kind: figures and steps under the reader's boundary, the margins of every set, each lens, swings. */
  all: Record<string, string>;
  /** Of as many draws, from the link's seed, those in which there is a margin and those in which it is zero or more. */
  draws?: [defined: number, gains: number];
}

/** What a link showed of a claim. */
export interface RecordedClaim {
  verdict: string;
  terms: string[];
  /** Where each input it names turns it. */
  turns: Record<string, string[]>;
  /** What a forecast asks for. */
  needed?: string[][];
  /** Of as many draws, those in which it can be worked out and those in which it holds; absent where there are none. */
  draws?: [defined: number, holds: number];
}

/** Standard figures of every case, and the first of its own. */
const READ = ['price', 'margin', 'margin_ratio', 'contribution', 'with:margin_ratio', 'break_even_units'];
/** Enough that a change in how they are made moves a count. */
const DRAWS = 500;

export function recordedState(definition: CaseDefinition, state: CaseState, seed: number): RecordedState {
  const evaluation = evaluateCase(definition, state);
  const own = definition.formulas.find(({ figure }) => figure) ?? definition.formulas[0];
  const question = outlookQuestion(evaluation, seed);
  const outlook = question && outlookOf({ ...question, draws: DRAWS });
  return {
    revision: definition.revision,
    scenario: state.scenario,
    boundary: state.boundary,
    ...(state.policy && { policy: state.policy }),
    figures: textsOf(evaluation, own ? [...READ, own.id] : READ),
    all: Object.fromEntries(Object.entries(kindsOf(evaluation)).map(([kind, all]) => [kind, hashOf(plain(all))])),
    ...(outlook && { draws: [outlook.defined, outlook.gains] }),
  };
}

function textsOf(evaluation: Evaluation, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, figureText(evaluation, id)]));
}

/** All that a page can show of a state, by kind. */
function kindsOf(evaluation: Evaluation): Record<string, unknown> {
  const { lenses = {} } = evaluation.definition;
  const cells = [...evaluation.table().cells.keys()];
  return {
    cells: textsOf(evaluation, [...new Set([...FIGURES, ...cells])]),
    sets: textsOf(
      evaluation,
      [...SET_NAMES, 'without', 'with'].flatMap((set) => ['margin', 'margin_ratio'].map((id) => `${set}:${id}`)),
    ),
    ...(lenses.path && { path: pathOf(evaluation) }),
    ...(lenses.vintages && { vintages: vintagesOf(evaluation) }),
    ...(lenses.usage && { usage: usagePoints(evaluation) }),
    ...(lenses.market && { market: marketOf(evaluation) }),
    swings: tornadoOf(evaluation, 'margin_ratio').map(({ input, atLow, atHigh }) => [input.id, atLow, atHigh]),
  };
}

/** Shares of the buyers of a flat fee, the lightest first, at which its curve is recorded. */
const CURVE = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99];

function usagePoints(evaluation: Evaluation): unknown {
  const usage = usageOf(evaluation);
  return usage.kind === 'usage' ? { ...usage, curve: CURVE.map((share) => usage.costAt(share)) } : usage;
}

/** Decimals as their exact text, floats to the digits that every machine agrees on. */
const plain = (all: unknown): unknown =>
  all instanceof Decimal
    ? exactText(all)
    : typeof all === 'number'
      ? Number(all.toPrecision(9))
      : Array.isArray(all)
        ? all.map(plain)
        : typeof all === 'object' && all !== null
          ? Object.fromEntries(Object.entries(all).map(([key, part]) => [key, plain(part)]))
          : all;

const valueText = (value: Value): string => (isDefined(value) ? exactText(value) : 'not-defined');

export function recordedClaim({ claim, needed }: LiveClaim, states: ClaimStates, seed: number): RecordedClaim {
  const sure = surenessOf(claim, states, seed, CLAIM_DRAWS);
  const turns = finish(inputCrossings(claim, states));
  return {
    verdict: claim.tests.length === 0 ? '' : verdictOf(claim, states).kind,
    terms: Object.values(claim.terms).map((term) => valueText(termValue(term, states))),
    turns: Object.fromEntries(
      turns.map(({ notebook, input, crossings }) => [
        `${notebook}.${input}`,
        (crossings ?? []).map(({ at }) => exactText(at)),
      ]),
    ),
    ...(needed.length > 0 && {
      needed: needed.map((one) => finish(neededFor(one, states)).map(({ at }) => exactText(at))),
    }),
    ...(claim.tests.length > 0 && sure?.kind === 'draws' && { draws: [sure.defined, sure.holds] }),
  };
}

/** What lies between two states, and what divides two of one case, as a hash. */
export function recordedBetween(one: Evaluation, other: Evaluation): string {
  const crux = one.definition.id === other.definition.id ? finish(cruxOf(one, other)) : undefined;
  const divides =
    crux?.kind === 'crux'
      ? {
          gap: [crux.gap.figure, crux.gap.from, crux.gap.to, crux.gap.parts],
          movers: crux.movers.map(({ differences, change, toOther, toOne }) => [
            differences.map(({ id }) => id),
            change,
            ...[toOther, toOne].flatMap(({ by, flips, turns }) => [by, flips, turns.map(({ at }) => at)]),
          ]),
        }
      : crux?.kind;
  return hashOf(plain({ parts: attributionOf(one, other), divides }));
}

/** The states of a page's notebooks, worked out. */
export const statesWorkedOut = (
  notebooks: readonly { id: string; definition: CaseDefinition; state: CaseState }[],
): ClaimStates =>
  Object.fromEntries(notebooks.map(({ id, definition, state }) => [id, evaluateCase(definition, state)]));
