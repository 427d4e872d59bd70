import { describe, expect, test } from 'vitest';
import { startsInEdition } from '#link/starts-in-edition.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { tickets, tokens } from './linked-cases.ts';

const served = new Map([['ds', { definition: tokens, state: startOf(tokens), served: {} }]]);

/** What starts otherwise in an edition that held these notebooks, by what was asked for. */
async function inEdition(notebooks: Record<string, string>, comes = true) {
  const asked: unknown[] = [];
  const older = { number: 1, released: '2026-01-31', notebooks };
  const known: Record<string, CaseDefinition> = { tokens, tickets };
  const read = await startsInEdition(older, served, async (id, revision, notebook) => {
    asked.push([id, revision, notebook]);
    const found = known[id];
    return comes && found ? { ...found, revision } : undefined;
  });
  return {
    asked,
    starts: read && [...read.starts].map(([id, one]) => [id, one.definition.revision, one.state.scenario]),
    said: read?.notices,
  };
}

describe('a notebook in an edition', () => {
  test('that starts as it does now is not asked for', async () => {
    expect(await inEdition({ ds: 'tokens@3/first-day' })).toEqual({ asked: [], starts: [], said: [] });
  });

  test('starts in that edition’s scenario and revision where one of them is another', async () => {
    expect(await inEdition({ ds: 'tokens@3/second-day' })).toEqual({
      asked: [['tokens', 3, 'ds']],
      starts: [['ds', 3, 'second-day']],
      said: [],
    });
    expect(await inEdition({ ds: 'tokens@2/first-day' })).toEqual({
      asked: [['tokens', 2, 'ds']],
      starts: [['ds', 2, 'first-day']],
      said: [],
    });
  });

  test('that the page has lost is there again, and is said to have been lost', async () => {
    expect(await inEdition({ mp: 'tickets@1/late' })).toEqual({
      asked: [['tickets', 1, undefined]],
      starts: [['mp', 1, 'late']],
      said: [
        {
          key: 'mp.from',
          text: 'When this link was made, the page also held “mp”, which it does not show any more.',
        },
      ],
    });
  });

  test('of another case under the same name leaves the one that is there now', async () => {
    const { starts, said } = await inEdition({ ds: 'tickets@1/early' });
    expect([starts, said?.length]).toEqual([[], 1]);
  });

  test('whose case did not come leaves nothing to show', async () => {
    expect((await inEdition({ ds: 'tokens@2/first-day' }, false)).starts).toBeUndefined();
  });
});
