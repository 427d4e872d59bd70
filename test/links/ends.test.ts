import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { caseIds, revisionOf } from './pages.ts';
import { nonsenseIn, wordsShown } from './words-shown.ts';

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
});
