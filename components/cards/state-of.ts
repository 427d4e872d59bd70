/** A card's picture of a state: the bar, both margins, and the words that say which state it is. */
import type { PageNotebook } from '#site/cases.ts';
import { placeUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { setNamed } from '#model/economics/boundary.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { SET_WORDS } from '#wording/behavior-words.ts';
import type { CardState } from './card-content.ts';

/** A notebook as it starts. */
export type CardNotebook = Pick<PageNotebook, 'case' | 'scenario' | 'snapshot'>;

const SIDES = [
  ['without', 'margin without building'],
  ['with', 'with building'],
] as const;

/** @param named whether the scenario is named elsewhere on the card */
export function stateOf({ case: { file, definition }, scenario, snapshot }: CardNotebook, named: boolean): CardState {
  const { state } = snapshot.evaluation;
  const builds = definition.nothingBuilt === undefined;
  const row = barRow(definition, state, snapshot);
  const set = setNamed(definition, state.boundary, state.behaviors);
  const dashed = placeUnitBar(row).segments.some(({ segment, span }) => !segment.included && span.width > 0);
  const volume = `${snapshot.cell('volume').text} ${definition.unit.plural} a month`;
  const which = named
    ? `As the page starts, at ${volume}.`
    : `As the page starts: ${file.scenarios[scenario]?.title ?? scenario}, at ${volume}.`;
  const counted = `The bar counts ${set === undefined ? 'a boundary of its own' : `“${SET_WORDS[set]}”`}`;
  return {
    row,
    sentence: barSentence(definition, state, snapshot),
    margins: (builds ? SIDES : [['without', 'margin'] as const]).map(([side, words]) => ({
      cell: `${side}:margin_ratio`,
      view: snapshot.cell(`${side}:margin_ratio`),
      words,
    })),
    notes: [which, `${counted}${dashed ? '; dashed lines are left out' : ''}.`],
  };
}
