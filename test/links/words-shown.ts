/** Every text that a page shows of a state, and what no text may say. */
import { plausibleRange } from '#model/economics/plausible-range.ts';
import { FIGURES } from '#model/economics/words.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { shownInput } from '#numbers/shown-input.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { chipsOf } from '#link/chips.ts';
import { workingOf, workingOrder } from '#wording/working.ts';

export interface WordsShown {
  texts: string[];
  /** What `data-value` carries: an exact decimal, or nothing. */
  values: string[];
}

export function wordsShown(definition: CaseDefinition, start: CaseState, state: CaseState): WordsShown {
  const snapshot = snapshotOf(definition, state);
  const cells = [
    ...FIGURES,
    ...definition.formulas.map(({ id }) => id),
    ...definition.lines.map(({ id }) => lineCell(id)),
    'without:margin',
    'with:margin_ratio',
    'with:break_even_units',
  ];
  const views = cells.map((id) => snapshot.cell(id));
  const inputs = definition.inputs.map((input) => ({ input, view: snapshot.cell(input.id, 'input') }));
  const controls = inputs.map(({ input, view }) =>
    shownInput(input, view.value, plausibleRange(definition, state, input.id)),
  );
  const steps = workingOrder(snapshot.evaluation).map((id) => workingOf(snapshot.evaluation, id));
  return {
    values: [...views, ...inputs.map(({ view }) => view)].map(({ value }) => value),
    texts: [
      ...[...views, ...inputs.map(({ view }) => view)].flatMap(({ text, remark = '' }) => [text, remark]),
      ...chipsOf(definition, start, state).flatMap(({ label, before, after }) => [label, before, after]),
      ...controls.flatMap(({ words, field, position }) => [words, field, String(position)]),
      ...definition.sentences.map(({ id }) => snapshot.sentence(id)),
      ...steps.flatMap(({ names, numbers, result }) => [names, numbers, result]),
      barSentence(definition, state, snapshot),
    ],
  };
}

const NONSENSE = /\bNaN\b|\bInfinity\b|\bundefined\b|\bnull\b|\[object |[-−]\$?0(?:\.0+)?(?![\d.,]|\.\d)%?/;

/** The first text that only a computer, or nobody, would write. */
export const nonsenseIn = ({ texts, values }: WordsShown): string | undefined =>
  texts.find((text) => NONSENSE.test(text)) ??
  values.find((value) => value !== '' && (!/^-?\d+(\.\d+)?$/.test(value) || /^-0*(\.0*)?$/.test(value)));
