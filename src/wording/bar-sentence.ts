import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Snapshot } from './snapshot.ts';
import { boundaryName } from './boundary-name.ts';

/** What the bar shows, in a sentence, for the picture's name. */
export function barSentence(definition: CaseDefinition, state: CaseState, snapshot: Snapshot): string {
  const margin = snapshot.cell('margin');
  const ratio = snapshot.cell('margin_ratio');
  const name = boundaryName(definition, state);
  const boundary = name.startsWith('“') ? `the boundary ${name}` : name;
  if (snapshot.cell('price').value === '0')
    return `At a price of $0 per ${definition.unit.name} a margin is a share of nothing; cost under ${boundary} takes ${snapshot.cell('cost').text}.`;
  if (ratio.value === '') return `Margin under ${boundary} is not defined. ${ratio.remark ?? ''}`.trim();
  return `Of a price of ${snapshot.cell('price').text} per ${definition.unit.name}, cost under ${boundary} takes ${snapshot.cell('cost').text} and leaves ${margin.text}, ${ratio.text} of price.`;
}
