/** A state of a case in sentences. */
import { barSentence } from '#wording/bar-sentence.ts';
import { isOwn } from '#model/economics/own-start.ts';
import type { CaseState } from '#model/economics/definition.ts';
import type { Snapshot } from '#wording/snapshot.ts';
import type { Start } from '#state/start.ts';
import { chipsOf } from '#link/chips.ts';
import { scenarioOf } from '#state/scenario-state.ts';

/** Changes that are named; further ones are only counted. */
const NAMED = 4;

/** A state in sentences. */
export interface StateLines {
  /** The scenario, what the boundary takes and leaves, and both margins. */
  result: string;
  /** What was changed, or entered, of what is published; `undefined` where nothing was. */
  changed?: string;
}

/** @param start what differences are counted from */
export function stateLines({ definition, state: start }: Start, state: CaseState, snapshot: Snapshot): StateLines {
  const scenario = scenarioOf(definition, state.scenario)?.title ?? definition.title;
  const both =
    definition.nothingBuilt === undefined
      ? ` Without the cost of building it the margin is ${snapshot.cell('without:margin_ratio').text} of price, with it ${snapshot.cell('with:margin_ratio').text}.`
      : '';
  const chips = chipsOf(definition, start, state).filter(({ key }) => key !== 'scenario' && key !== 'count');
  // What started from zero was entered, and stands in place of nothing.
  const own = isOwn(definition, state);
  const named = chips
    .slice(0, NAMED)
    .map(({ label, before, after }) => `${label}: ${after}${own ? '' : ` instead of ${before}`}`);
  const more = chips.length > NAMED ? `; and ${chips.length - NAMED} more` : '';
  return {
    result: `${scenario}. ${barSentence(definition, state, snapshot)}${both}`,
    ...(named.length > 0 && { changed: `${own ? 'Entered' : 'Changed'}: ${named.join('; ')}${more}.` }),
  };
}
