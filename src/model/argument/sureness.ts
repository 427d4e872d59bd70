/** How sure a verdict is: whether anything that a claim tests is uncertain, and in how many draws it holds. */
import type { Evaluation } from '#model/economics/evaluation.ts';
import { standsOn } from '#model/economics/joint-figure.ts';
import { namesIn } from '#model/formula/tree.ts';
import { plausibleRange, type Range } from '#model/economics/plausible-range.ts';
import { countOfGains, sample } from '#model/uncertainty/sample.ts';
import { spreadOf, uncertainInputs } from '#model/uncertainty/spreads-of.ts';
import type { Claim, Term } from './claim.ts';
import { fastClaim, type ClaimInput } from './fast-claim.ts';
import { gapOf } from './gaps.ts';
import type { ClaimStates } from './verdict.ts';

export type Sureness =
  /** Nothing that it tests is uncertain: facts, and what was entered. */
  | { kind: 'given' }
  /** `holds` of `defined` draws, which are those in which it can be worked out. */
  | { kind: 'draws'; defined: number; holds: number };

/**
 * Draws every uncertain input that a claim stands on, seeded.
 * @returns `undefined` where a term is no formula, or the claim can be worked out in no draw
 */
export function surenessOf(claim: Claim, states: ClaimStates, seed: number, draws: number): Sureness | undefined {
  if (Object.values(claim.terms).some((term) => gapOf(term, states) !== undefined)) return undefined;
  const moved = uncertainOf(claim, states);
  const fast = fastClaim(claim, states, moved);
  if (fast === undefined) return undefined;
  if (moved.length === 0) return { kind: 'given' };
  const spreads = moved.map(({ spread }) => spread);
  const { values } = sample(fast, spreads, seed, draws);
  return values.length === 0 ? undefined : { kind: 'draws', defined: values.length, holds: countOfGains(values) };
}

/** The inputs that what a claim tests stands on, where none of them is uncertain. */
export function factsOf(claim: Claim, states: ClaimStates): ClaimInput[] | undefined {
  if (uncertainOf(claim, states).length > 0) return undefined;
  return tested(claim).flatMap(({ notebook, figure, under, set }) => {
    const { definition, table } = states[notebook] as Evaluation;
    const { cells } = table(under);
    return definition.inputs
      .filter(({ id }) => !(id in set) && standsOn(cells, figure, id))
      .map(({ id }) => ({ notebook, input: id }));
  });
}

type Moved = ClaimInput & { spread: ReturnType<typeof spreadOf> };

/** Terms that are tested; what a page only shows beside them decides nothing. */
function tested({ terms, tests }: Claim): Term[] {
  const names = new Set(tests.flatMap((test) => [...namesIn(test)]));
  return Object.entries(terms).flatMap(([id, term]) => (names.has(id) ? [term] : []));
}

function uncertainOf(claim: Claim, states: ClaimStates): Moved[] {
  const found = new Map<string, Moved>();
  for (const { notebook, figure, under, set } of tested(claim)) {
    const evaluation = states[notebook] as Evaluation;
    const { definition, state } = evaluation;
    const { cells } = evaluation.table(under);
    for (const one of uncertainInputs(definition, state, cells, figure)) {
      const input = one.input.id;
      const [low, high] = plausibleRange(definition, state, input) as Range;
      // A range is that of what is known: of a scenario's or a reader's value outside it, it says nothing.
      const ranged = one.middle.gte(low) && one.middle.lte(high);
      if (!ranged || input in set) continue;
      // The same quantity in two notebooks of a case is one unknown.
      const [first = input] = one.together ? (definition.together[one.together.group] ?? []).map((of) => of.input) : [];
      const unknown = `${definition.id} ${first} ${cells.get(first)?.text ?? notebook}`;
      found.set(`${notebook}.${input}`, { notebook, input, spread: { ...spreadOf(one), unknown } });
    }
  }
  return [...found.values()];
}
