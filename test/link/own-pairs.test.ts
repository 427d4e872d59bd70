import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPairs } from '#link/own-pairs.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { linkPairs } from '#link/mangling.ts';
import { writeQuery } from '#link/write-query.ts';
import { allCases, lawfulState } from '../support/cases.ts';
import { book, tickets, tokens } from './linked-cases.ts';

const served = (one: LinkedNotebook) => ({ id: one.id, served: one });
const own = [served(book('tokens', tokens))];
const several = [book('mp', tickets), book('ds', tokens)].map(served);

const repeated = (...[query, ...rest]: Parameters<typeof ownPairs>) =>
  ownPairs(query, ...rest)
    .map(({ key, value }) => `${key}=${value}`)
    .join('&');

describe('a link is read as it stands', () => {
  test.each(allCases)('where a page of $id wrote it, by itself and among others', (definition) => {
    fc.assert(
      fc.property(lawfulState(definition), fc.boolean(), fc.integer({ min: 2, max: 999 }), (state, prefixed, seed) => {
        const one = { ...book(definition.id, definition), state };
        const query = writeQuery([one], { prefixed, seed, edition: 3 });
        expect(repeated(query, [served(one)], prefixed)).toBe(query);
        expect(ownPairs(`?${query}`, [served(one)], prefixed)).toEqual(linkPairs(query));
      }),
      { numRuns: 20 },
    );
  });

  test('only where that gives what undoing all that happens to links does', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=&?.-_2a…#%', 'price', 'life', 'rev=3', 'from') });
    fc.assert(
      fc.property(text, (query) => {
        const pairs = ownPairs(query, own, false);
        if (pairs.length > 0) expect(linkPairs(query)).toEqual(pairs);
      }),
      { numRuns: 2000 },
    );
  });

  test('and not where it holds anything else', () => {
    expect(repeated('price=2&rev=3', own, false)).toBe('price=2&rev=3');
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
      'price=2.',
      'price=2...',
      'price=2?life=3',
      'constructor=1',
      'ds.price=2',
      'price.price=2',
      'x.seed=2',
      'price=2=3',
      'price=a\nb',
    ]) {
      expect(repeated(`${junk}&price=2`, own, false), junk).toBe('');
      expect(repeated(`price=2&${junk}`, own, false), junk).toBe('');
    }
    expect(repeated('mp.fee=2&ds.price=3&seed=8', several, true)).toBe('mp.fee=2&ds.price=3&seed=8');
    expect(repeated('mp.fee=2&price=3', several, true)).toBe('');
    expect(repeated('price=2', [], false)).toBe('');
  });

  test('nor where it holds more pairs than the page has keys, so that some must be there twice', () => {
    const keys = ['price', 'drift', 'life', 'planned', 'count', 'policy', 'as', 'from', 'rev', 'seed', 'edition'];
    const whole = keys.map((key) => `${key}=1`).join('&');
    expect(repeated(whole, own, false)).toBe(whole);
    expect(repeated(`${whole}&price=1`, own, false)).toBe('');
  });
});
