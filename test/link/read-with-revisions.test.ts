import { expect, test } from 'vitest';
import { linkPairs } from '#link/mangling.ts';
import { readWithRevisions } from '#link/read-with-revisions.ts';
import { book, tokens } from './linked-cases.ts';

/** Reads a link on a page that holds the first scenario of a case alone. */
async function opened(query: string, comes = true) {
  const definition = { ...tokens, scenarios: tokens.scenarios.slice(0, 1) };
  const { start } = book('ds', definition);
  const served = { definition, state: start, served: {} };
  let asked = 0;
  const read = await readWithRevisions(linkPairs(query), new Map([['ds', served]]), false, async (_, revision) => {
    if (revision !== undefined) throw new Error(`revision ${revision} was asked for`);
    asked += 1;
    if (comes) definition.scenarios = tokens.scenarios;
    return comes ? served : undefined;
  });
  return { read, asked };
}

test('a link asks for a case whole where it starts from a scenario that the page does not hold, and for no other', async () => {
  expect((await opened('price=1&from=first-day&rev=3')).asked).toBe(0);
  const { read, asked } = await opened('from=second-day&rev=3');
  expect(asked).toBe(1);
  expect(read?.states['ds']).toMatchObject({ scenario: 'second-day', inputs: { price: '2.50' } });
  expect(read?.notices).toEqual([]);
});

test('a scenario that there is not is told as ever, and one that did not come leaves nothing to show', async () => {
  expect((await opened('from=third-day&rev=3')).read?.notices).toHaveLength(1);
  expect((await opened('from=second-day&rev=3', false)).read).toBeUndefined();
});
