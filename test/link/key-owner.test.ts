import { describe, expect, test } from 'vitest';
import { ownersOf } from '#link/key-owner.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { linkPairs } from '#link/mangling.ts';
import { book, tickets, tokens } from './linked-cases.ts';

const [mp, ds] = [book('mp', tickets), book('ds', tokens)];

/** Which keys go where, by their names alone. */
function owners(query: string, notebooks: readonly LinkedNotebook[] = [mp, ds]) {
  const { pairs, unknown, ambiguous } = ownersOf(linkPairs(query), notebooks);
  return {
    ...Object.fromEntries([...pairs].map(([id, own]) => [id, own.map(({ key }) => key)])),
    unknown: unknown.map(({ key }) => key),
    ambiguous: ambiguous.map(({ pair, notebooks: ids }) => [pair.key, ...ids]),
  };
}

test('a link without pairs has none for any notebook', () => {
  expect(ownersOf([], [mp, ds])).toEqual({
    pairs: new Map([
      ['mp', []],
      ['ds', []],
    ]),
    seeds: [],
    editions: [],
    unknown: [],
    ambiguous: [],
  });
});

describe('keys without a prefix', () => {
  test('go together to the notebook that knows all of them that anyone knows', () => {
    expect(owners('fee=12&rev=1')).toEqual({ mp: ['fee', 'rev'], ds: [], unknown: [], ambiguous: [] });
    expect(owners('fee=12&rev=1&zebra=1')).toEqual({ mp: ['fee', 'rev'], ds: [], unknown: ['zebra'], ambiguous: [] });
  });

  test('are told apart by the scenario among them', () => {
    expect(owners('from=second-day&rev=3')).toEqual({ mp: [], ds: ['from', 'rev'], unknown: [], ambiguous: [] });
  });
});

test('the id of a case that several notebooks are about names none of them, even where one only knows the input', () => {
  const older = { ...tokens, revision: 2, inputs: tokens.inputs.filter(({ id }) => id !== 'price') };
  const books = [book('a', tokens), book('b', older)];
  const nobody = { a: [], b: [] };
  expect(owners('tokens.price=1', books)).toEqual({
    ...nobody,
    unknown: [],
    ambiguous: [['tokens.price', 'a', 'b']],
  });
  expect(owners('tokens.zebra=1', books)).toEqual({ ...nobody, unknown: ['tokens.zebra'], ambiguous: [] });
  expect(owners('x.price=1', books)).toEqual({ ...nobody, unknown: ['x.price'], ambiguous: [] });
});
