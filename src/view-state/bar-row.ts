/** A notebook's unit bar: its lines as shares of price. */
import { behaviorOf, setNamed } from '#model/economics/boundary.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { SET_WORDS } from './wording/behavior-words.ts';
import type { UnitBarRow } from '#view-state/rows.ts';
import type { Snapshot } from './snapshot.ts';

export function barRow(definition: CaseDefinition, state: CaseState, snapshot: Snapshot): UnitBarRow {
  const price = snapshot.cell('price');
  const amount = (cell: string) => Number(snapshot.cell(cell).value);
  const perPrice = (cell: string) =>
    amount('price') > 0 ? amount(cell) / amount('price') : amount(cell) > 0 ? Infinity : 0;
  const times = snapshot.cell('cost_ratio');
  return {
    price: price.text,
    unitName: definition.unit.name,
    segments: definition.lines.map((line) => ({
      id: line.id,
      label: line.label,
      behavior: behaviorOf(line, state.behaviors),
      share: perPrice(lineCell(line.id)),
      text: snapshot.cell(lineCell(line.id)).text,
      included: state.boundary.includes(line.id),
      idle: line.idle,
      financing: line.financing,
    })),
    margin: { text: snapshot.cell('margin').text, ratioText: snapshot.cell('margin_ratio').text },
    ...(Number(times.value) > 1 && { overrun: `runs to ${times.text} times the price` }),
  };
}

/** What the bar shows, in a sentence, for the picture's name. */
export function barSentence(definition: CaseDefinition, state: CaseState, snapshot: Snapshot): string {
  const set = setNamed(definition, state.boundary, state.behaviors);
  const margin = snapshot.cell('margin');
  const ratio = snapshot.cell('margin_ratio');
  const boundary = set === undefined ? 'your own boundary' : `the boundary “${SET_WORDS[set]}”`;
  if (ratio.value === '') return `Margin under ${boundary} is not defined. ${ratio.remark ?? ''}`.trim();
  return `Of a price of ${snapshot.cell('price').text} per ${definition.unit.name}, cost under ${boundary} takes ${snapshot.cell('cost').text} and leaves ${margin.text}, ${ratio.text} of price.`;
}
