import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { pathView } from '#rows/path-rows.ts';
import { uncertaintyView } from '#rows/uncertainty-rows.ts';
import { vintagesView } from '#rows/vintages-rows.ts';
import { volumeRows } from '#rows/volume-rows.ts';
import { caseIds, revisionOf } from './pages.ts';
import { nonsenseIn, wordsShown } from './words-shown.ts';

/** Every text in rows for a picture. */
const textsIn = (rows: unknown): string[] =>
  typeof rows === 'string' ? [rows] : typeof rows === 'object' && rows ? Object.values(rows).flatMap(textsIn) : [];

describe('a page with one input at either end of its track', () => {
  test.each(caseIds)('of %s says nothing that only a computer would', (id) => {
    const { definition } = revisionOf(id);
    const start = startOf(definition);
    const said = definition.inputs.flatMap(({ id: input, minimum, maximum }) =>
      [minimum, maximum].flatMap((end) => {
        const state = { ...start, inputs: { ...start.inputs, [input]: end } };
        const nonsense = nonsenseIn(wordsShown(definition, start, state));
        return nonsense === undefined ? [] : [`${input} at ${end}: ${nonsense}`];
      }),
    );
    expect(said).toEqual([]);
  });

  // Numbers as large as they come: from 10^21 on a float writes itself with an exponent.
  test.each(caseIds)('of %s, nor with all of them at the same end', (id) => {
    const { definition } = revisionOf(id);
    const start = startOf(definition);
    const said = (['minimum', 'maximum'] as const).flatMap((end) => {
      const inputs = Object.fromEntries(definition.inputs.map((input) => [input.id, input[end]]));
      const state = { ...start, inputs: { ...start.inputs, ...inputs } };
      const shown = wordsShown(definition, start, state);
      const evaluation = evaluateCase(definition, state);
      const pictures = [
        volumeRows(evaluation),
        uncertaintyView(evaluation, undefined),
        ...(definition.lenses?.path ? [pathView(evaluation)] : []),
        ...(definition.lenses?.vintages ? [vintagesView(evaluation)] : []),
      ];
      const nonsense = nonsenseIn({ ...shown, texts: [...shown.texts, ...pictures.flatMap(textsIn)] });
      return nonsense === undefined ? [] : [`${end}: ${nonsense}`];
    });
    expect(said).toEqual([]);
  });
});
