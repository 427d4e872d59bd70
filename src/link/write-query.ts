/** A page's notebooks written as the query of a link. */
import { inputValue } from '#model/economics/input-value.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { canonicalDecimal, sameDecimal } from '#numbers/decimal-text.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import {
  pickedLines,
  sameLines,
  sameState,
  scenarioOf,
  scenarioSet,
  scenarioValue,
  setOf,
} from '#state/scenario-state.ts';
import { FIRST_SEED } from './seed.ts';
import { DEFAULT, EDITION, SEED, writeLines } from './spelling.ts';

/** What of a page its links name besides its notebooks. */
export interface PageKeys {
  /** Whether the page holds several notebooks, and keys carry the notebook's id. */
  prefixed: boolean;
  /** Where the page's draws begin; named only where it is not the first. */
  seed?: number;
  /** The edition that the page shows: it fixes all that the link does not name. A page without one has each of its notebooks named. */
  edition?: number | undefined;
  /** Whether the link names the edition even with nothing changed: it is another than the page was served in. */
  older?: boolean;
}

/**
 * The query, without "?". Empty when every notebook is as the page starts it. A notebook that is not is written whole: its scenario and
 * revision, and all that differs from that scenario, so that what the link means does not depend on the page; and the page's others are
 * fixed by its edition, or written too.
 * @param notebooks `pinned` where the link must name the notebook even with nothing changed: it stands in another revision than the page's
 */
export function writeQuery(
  notebooks: readonly (LinkedNotebook & { state: CaseState; pinned?: boolean })[],
  { prefixed, seed = FIRST_SEED, edition, older = false }: PageKeys,
): string {
  const moved = notebooks.filter(
    ({ definition, start, state, pinned }) => pinned || !sameState(definition, start, state),
  );
  const written = moved.length > 0 && edition === undefined ? notebooks : moved;
  const states = written.flatMap(({ id, definition, state }) =>
    pairsOf(definition, state).map(([key, value]) => `${prefixed ? `${id}.` : ''}${key}=${value}`),
  );
  return [
    ...states,
    ...(seed === FIRST_SEED ? [] : [`${SEED}=${seed}`]),
    ...(edition === undefined || (states.length === 0 && !older) ? [] : [`${EDITION}=${edition}`]),
  ].join('&');
}

/**
 * One state whole: its scenario and revision, and all that differs from that scenario.
 * @throws RangeError for a state whose scenario the case does not have, which only a bug can make
 */
export function pairsOf(definition: CaseDefinition, state: CaseState): [key: string, value: string][] {
  const scenario = scenarioOf(definition, state.scenario);
  if (scenario === undefined) throw new RangeError(`case ${definition.id} has no scenario ${state.scenario}`);
  const pairs: [string, string][] = [];
  for (const { id } of definition.inputs) {
    const value = inputValue(definition, state, id);
    if (!sameDecimal(value, scenarioValue(definition, scenario, id)))
      pairs.push([id, value === undefined ? DEFAULT : canonicalDecimal(value)]);
  }
  const set = setOf(definition, state);
  if (set === undefined) pairs.push(['count', writeLines(inCaseOrder(definition, state.boundary))]);
  else if (set !== scenarioSet(scenario)) pairs.push(['count', set]);
  if (state.policy !== scenario.policy) pairs.push(['policy', state.policy ?? DEFAULT]);
  const picked = pickedLines(definition, state);
  if (!sameLines(picked, [])) pairs.push(['as', writeLines(picked)]);
  pairs.push(['from', scenario.id], ['rev', String(definition.revision)]);
  return pairs;
}

const inCaseOrder = (definition: CaseDefinition, boundary: readonly string[]): string[] =>
  definition.lines.filter(({ id }) => boundary.includes(id)).map(({ id }) => id);
