/** A card's picture of a state: the bar, both margins, and the words that say which state it is. */
import type { PageNotebook } from '#site/cases.ts';
import { countedSentence } from '#components/instruments/unit-bar/counted.ts';
import { placeUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import type { CardState } from './card-content.ts';

/** A notebook as it starts. */
export type CardNotebook = Pick<PageNotebook, 'case' | 'scenario' | 'snapshot'>;

const SIDES = [
  ['without', 'margin without building'],
  ['with', 'with building'],
] as const;

const MAY_DIFFER = 'A link may open with other numbers.';

/** @param named whether the scenario is named elsewhere on the card */
export function stateOf({ case: { file, definition }, scenario, snapshot }: CardNotebook, named: boolean): CardState {
  const { state } = snapshot.evaluation;
  const builds = definition.nothingBuilt === undefined;
  const row = barRow(definition, state, snapshot);
  const which = named ? '' : `: ${file.scenarios[scenario]?.title ?? scenario}`;
  return {
    row,
    sentence: barSentence(definition, state, snapshot),
    margins: (builds ? SIDES : [['without', 'margin'] as const]).map(([side, words]) => ({
      cell: `${side}:margin_ratio`,
      view: snapshot.cell(`${side}:margin_ratio`),
      words,
    })),
    published: `As published${which}. ${MAY_DIFFER}`,
    note: `At ${snapshot.cell('volume').text} ${definition.unit.plural} a month. ${countedSentence(definition, state, placeUnitBar(row))}`,
  };
}
