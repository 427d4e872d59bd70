/** A state of a case in sentences. */
import { barSentence } from '#wording/bar-sentence.ts';
import { boundaryName } from '#wording/boundary-name.ts';
import { countsBuilding } from '#model/economics/boundary.ts';
import { isOwn } from '#model/economics/own-start.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Snapshot } from '#wording/snapshot.ts';
import type { Start } from '#state/start.ts';
import { chipsOf } from '#link/chips.ts';
import { scenarioOf } from '#state/scenario-state.ts';

/** Changes that are named; further ones are only counted. */
const NAMED = 4;

/** A state in sentences. */
export interface StateLines {
  /** What its scenario is called. */
  scenario: string;
  /** What the boundary is, to go on a sentence: "counting “Serving”". */
  counted: string;
  /** The margin in force with its boundary and price, and what it is with the cost of building, or without it. */
  margins: string;
  /** What was changed, or entered, of what is published; `undefined` where nothing was. */
  changed?: string;
}

/** @param start what differences are counted from */
export function stateLines({ definition, state: start }: Start, state: CaseState, snapshot: Snapshot): StateLines {
  const chips = chipsOf(definition, start, state).filter(({ key }) => key !== 'scenario' && key !== 'count');
  // What started from zero was entered, and stands in place of nothing.
  const own = isOwn(definition, state);
  const named = chips
    .slice(0, NAMED)
    .map(({ label, before, after }) => `${label} ${own ? after : `${beforeUnit(after, before)} instead of ${before}`}`);
  const more = chips.length > NAMED ? `; and ${chips.length - NAMED} more` : '';
  const counted = `counting ${countedName(definition, state)}`;
  return {
    scenario: scenarioOf(definition, state.scenario)?.title ?? definition.title,
    counted,
    margins: marginsOf(definition, state, snapshot, counted),
    ...(named.length > 0 && { changed: `${own ? 'Entered' : 'Changed'}: ${named.join('; ')}${more}.` }),
  };
}

/** "$14.00", before "$2.00 per GPU-hour": a unit that both have is said once. Millions are no unit. */
function beforeUnit(text: string, other: string): string {
  const [, unit] = /^\S*\d\S*( (?!thousand|million|billion|trillion)\D+)$/.exec(other) ?? [];
  return unit !== undefined && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

const countedName = (definition: CaseDefinition, state: CaseState): string =>
  boundaryName(definition, state, `${state.boundary.length} of ${definition.lines.length} cost lines`);

function marginsOf(definition: CaseDefinition, state: CaseState, { cell }: Snapshot, counted: string): string {
  const [price, ratio] = [cell('price'), cell('margin_ratio')];
  if (price.value === '0' || ratio.value === '') return barSentence(definition, state, { cell } as Snapshot);
  const margin = `Margin ${ratio.text} of a price of ${price.text} per ${definition.unit.name}, ${counted}`;
  const building = countsBuilding(definition, state.boundary);
  if (building === undefined) return `${margin}.`;
  const side = building ? 'without' : 'with';
  const other = cell(`${side}:margin_ratio`).text;
  return `${margin}; ${other === ratio.text ? 'the same' : other} ${side} the cost of building it.`;
}
