import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPart } from '#link/known-part.ts';
import { writeQuery } from '#link/write-query.ts';
import { allCases, lawfulState } from '../support/cases.ts';
import { book, tickets, tokens } from './linked-cases.ts';

const own = [book('tokens', tokens)];
const several = [book('mp', tickets), book('ds', tokens)];

describe('of a query that is yet to be read is kept', () => {
  test.each(allCases)('all of what a page of $id writes, by itself and among others', (definition) => {
    fc.assert(
      fc.property(lawfulState(definition), fc.boolean(), fc.integer({ min: 2, max: 999 }), (state, prefixed, seed) => {
        const one = { ...book(definition.id, definition), state };
        const query = writeQuery([one], { prefixed, seed, edition: 3 });
        expect(knownPart(`?${query}`, [one], prefixed)).toBe(query);
      }),
      { numRuns: 20 },
    );
  });

  test('nothing else', () => {
    const kept = (query: string) => knownPart(query, own, false);
    for (const junk of [
      'x=1',
      'x',
      '',
      'utm_source=hn',
      'price=)[a](b)',
      'price=%32',
      'price',
      'price=',
      '=2',
      'constructor=1',
      'ds.price=2',
      'price.price=2',
      'x.seed=2',
    ])
      expect(kept(`?${junk}&price=2&${junk}`), junk).toBe('price=2');
    expect(knownPart('?mp.fee=2&ds.price=3&price=4&fee=5&x.price=6&mp.price=7&seed=8', several, true)).toBe(
      'mp.fee=2&ds.price=3&seed=8',
    );
    expect(knownPart('?price=2&seed=3&rev=1', [], false)).toBe('');
  });

  test('any input of another revision, whose inputs are not known yet', () => {
    expect(knownPart('?former=2&price=3&rev=2&x=)', own, false)).toBe('former=2&price=3&rev=2');
    expect(knownPart('?former=2&price=3&rev=3', own, false)).toBe('price=3&rev=3');
    expect(knownPart('?mp.former=2&ds.former=2&ds.rev=1', several, true)).toBe('ds.former=2&ds.rev=1');
  });
});
