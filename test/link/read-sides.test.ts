import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { inMoreWords } from '#link/notice.ts';
import { readSides } from '#link/read-sides.ts';
import { sayMore } from '#link/say-more.ts';
import { writeSides } from '#link/write-sides.ts';
import { FIXTURE_CASES, readCase } from '../support/cases.ts';
import { tokens } from './linked-cases.ts';

const lemonade = [1, 2].map((revision) => readCase('lemonade', FIXTURE_CASES, revision));
const [older, newer] = lemonade as [(typeof lemonade)[0], (typeof lemonade)[0]];
const startAt = (scenario: string) => ({ definition: tokens, state: startOf(tokens, scenario), served: {} });
const served = new Map([
  ['a', startAt('first-day')],
  ['b', startAt('second-day')],
]);
const offered = { [tokens.id]: tokens.revision, lemonade: 2 };

async function opened(query: string, comes = true) {
  const asked: string[] = [];
  const read = await readSides(query, {
    served,
    offered,
    fetched: async (id, revision) => {
      asked.push(`${id}@${revision}`);
      return comes ? lemonade[revision - 1] : undefined;
    },
  });
  return { ...read, asked, said: inMoreWords(read?.notices ?? [], sayMore).map(({ text }) => text) };
}

/** What the page would write of it. */
const written = ({ starts, states }: Awaited<ReturnType<typeof opened>>) =>
  writeSides(
    [...(starts ?? [])].map(([id, { definition, state }]) => ({
      id,
      definition,
      start: state,
      state: states?.[id] ?? state,
      pinned: starts?.get(id) !== served.get(id),
    })),
    true,
  );

describe('a link to a page that compares any two states', () => {
  test('says of which case a side is, and which of its numbers are otherwise', async () => {
    const read = await opened('a.case=lemonade&a.asked=1.9&a.from=july&a.rev=2');
    expect(read.said).toEqual([]);
    expect(read.asked).toEqual(['lemonade@2']);
    expect(read.starts?.get('a')?.definition).toBe(newer);
    expect(read.states?.['a']).toMatchObject({ scenario: 'july', inputs: { asked: '1.9' } });
    expect(read.starts?.get('b')).toBe(served.get('b'));
    expect(read.states?.['b']).toBe(served.get('b')?.state);
  });

  test('is written whole, and opens what it was written of', async () => {
    const query =
      'a.case=lemonade&a.asked=1.9&a.from=july&a.rev=2&b.case=' + `${tokens.id}&b.price=1&b.from=first-day&b.rev=3`;
    expect(written(await opened(query))).toBe(query);
    expect(written(await opened('b.price=9.5'))).toBe(
      `a.case=${tokens.id}&a.from=first-day&a.rev=3&b.case=${tokens.id}&b.price=9.5&b.from=second-day&b.rev=3`,
    );
    expect(written(await opened(''))).toBe('');
  });

  test('names what stands in the place of the case that was served, and counts differences from the scenario', async () => {
    const read = await opened('a.case=lemonade&a.from=give-away&a.rev=2');
    const start = read.starts?.get('a');
    expect(start?.instead).toMatchObject({ before: tokens.title, after: expect.stringMatching(/^Lemonade stand: ./) });
    expect(start?.state).toEqual(read.states?.['a']);
  });

  test('is worked out by the revision that it was made with', async () => {
    const read = await opened('a.case=lemonade&a.leaflets=5&a.from=july&a.rev=1');
    expect(read.said).toEqual([]);
    expect(read.starts?.get('a')?.definition).toBe(older);
    expect(read.newest?.get('a')?.definition).toBe(newer);
    expect(read.states?.['a']?.inputs).toMatchObject({ leaflets: '5' });
  });

  test('with a case that there is not leaves that side as it was, and says which was meant', async () => {
    const read = await opened('a.case=lemonad&a.asked=1.9&a.from=july&a.rev=2&b.price=1');
    expect(read.said).toEqual(['a.case=lemonad is no case of this page; did you mean lemonade; using A as published.']);
    expect(read.states?.['a']).toBe(served.get('a')?.state);
    expect(read.states?.['b']).toMatchObject({ inputs: { price: '1' } });
    expect(read.asked).toEqual([]);
  });

  test('with a side’s case left empty leaves that side as it was, and says so', async () => {
    const read = await opened('a.case=&a.price=2&b.price=1');
    expect(read.said).toEqual(['a.case has no value; using A as published.']);
    expect(read.states?.['a']).toBe(served.get('a')?.state);
    expect(read.states?.['b']).toMatchObject({ inputs: { price: '1' } });
  });

  test('with a scenario that the side’s case does not have asks for nothing, and says so', async () => {
    const read = await opened('a.price=2&a.from=nowhere&a.rev=3');
    expect(read.said).toEqual(['a.from=nowhere is no scenario of this page; using “The first day”.']);
    expect(read.asked).toEqual([]);
    expect(read.states?.['a']).toMatchObject({ scenario: 'first-day', inputs: { price: '2' } });
  });

  test('is matched to the keys of its sides', async () => {
    expect((await opened('b.pric=1')).said).toEqual([
      'The link names an input this page does not know: b.pric; did you mean b.price?',
    ]);
  });

  test('whose case or revision does not come leaves nothing to show', async () => {
    expect((await opened('a.case=lemonade', false)).states).toBeUndefined();
    const read = await opened('a.price=2&a.from=first-day&a.rev=2', false);
    expect([read.states, read.asked]).toEqual([undefined, [`${tokens.id}@2`]]);
  });
});

test('where a side is always of one case, its link does not name it', () => {
  const sides = [...served].map(([id, { definition, state }]) => ({
    id,
    definition,
    start: state,
    state: { ...state, inputs: { ...state.inputs, price: '1' } },
  }));
  expect(writeSides(sides, false)).toBe('a.price=1&a.from=first-day&a.rev=3&b.price=1&b.from=second-day&b.rev=3');
});
