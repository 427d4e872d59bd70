/** A notebook's figures as they stand, in sentences. */
import { barSentence } from '#view-state/bar-row.ts';
import type { Notebook } from '#view-state/notebook.ts';
import { chipsOf } from '#view-state/url/chips.ts';
import { scenarioOf } from '#view-state/url/scenario-state.ts';

/** So many changes are named; more are counted. */
const NAMED = 4;

/** Worked out from the notebook itself, and not read off the page, so that it is right in the middle of a drag. */
export function stateLines(book: Notebook): string[] {
  const { definition, state: start } = book.start;
  const [state, snapshot] = [book.state.peek(), book.snapshot.peek()];
  const scenario = scenarioOf(definition, state.scenario)?.title ?? definition.title;
  const both =
    definition.nothingBuilt === undefined
      ? ` Without the cost of building it the margin is ${snapshot.cell('without:margin_ratio').text} of price, with it ${snapshot.cell('with:margin_ratio').text}.`
      : '';
  const chips = chipsOf(definition, start, state).filter(({ key }) => key !== 'scenario' && key !== 'count');
  const named = chips.slice(0, NAMED).map(({ label, before, after }) => `${label}: ${after} instead of ${before}`);
  const more = chips.length > NAMED ? `; and ${chips.length - NAMED} more` : '';
  return [
    `${scenario}. ${barSentence(definition, state, snapshot)}${both}`,
    ...(named.length > 0 ? [`Changed: ${named.join('; ')}${more}.`] : []),
  ];
}
