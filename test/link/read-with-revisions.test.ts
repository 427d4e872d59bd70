import { describe, expect, test } from 'vitest';
import { linkPairs } from '#link/mangling.ts';
import type { EditionSource } from '#link/read-edition.ts';
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

describe('a link of another revision', () => {
  const served = { definition: tokens, state: book('ds', tokens).start, served: {} };
  const older = { ...tokens, revision: 2, inputs: tokens.inputs.map((one) => ({ ...one, id: `old_${one.id}` })) };
  const start = { definition: older, state: book('ds', older).start, served: {} };
  const open = (query: string, comes = true, editions?: EditionSource) =>
    readWithRevisions(
      linkPairs(query),
      new Map([['ds', served]]),
      false,
      async () => (comes ? start : undefined),
      editions,
    );

  test('is read by that one, whose inputs are other ones', async () => {
    const read = await open('old_price=2&from=first-day&rev=2');
    expect(read?.starts.get('ds')).toBe(start);
    expect(read?.states['ds']?.inputs).toMatchObject({ old_price: '2' });
    expect(read?.notices).toEqual([]);
  });

  test('that does not come leaves nothing to show', async () => {
    expect(await open('price=2&from=first-day&rev=2', false)).toBeUndefined();
  });

  test('that there is not yet is read by the present one, and says so', async () => {
    const read = await open('price=2&from=first-day&rev=4', false);
    expect(read?.states['ds']?.inputs['price']).toBe('2');
    expect(read?.notices).toEqual([
      {
        key: 'ds.rev',
        text: 'This link was made with revision 4 of the case, which is not here; it is read with the present one.',
      },
    ]);
  });

  test('opens no edition where it names none', async () => {
    const asked: number[] = [];
    const editions: EditionSource = {
      served: 2,
      open: async (number) => {
        asked.push(number);
        return undefined;
      },
    };
    expect((await open('price=2', true, editions))?.states['ds']?.inputs['price']).toBe('2');
    expect(asked).toEqual([]);
    expect(await open('price=2&edition=1', true, editions)).toBeUndefined();
    expect(asked).toEqual([1]);
  });

  test('with an edition has no use for it on a page that has none', async () => {
    const read = await open('price=2&edition=1');
    expect(read?.states['ds']?.inputs['price']).toBe('2');
    expect(read?.older).toBeUndefined();
    expect(read?.notices).toEqual([
      { key: 'edition', text: 'edition=1 is no edition of this page; it is read as it now is.' },
    ]);
  });
});
