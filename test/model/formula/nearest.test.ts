import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { didYouMean, nearest, slipsBetween } from '#model/formula/nearest.ts';
import { seeded } from './random-trees.ts';

describe('the nearest known word', () => {
  const known = ['prefill', 'decode', 'gpu_hour', 'fee', 'life', 'q'];
  test.each([
    ['prefil', 'prefill'],
    ['perfill', 'prefill'],
    ['gpu_huor', 'gpu_hour'],
    ['gpuhour', 'gpu_hour'],
    ['fees', 'fee'],
    ['lief', 'life'],
    ['Q', 'q'],
    ['training', undefined],
    ['x', undefined],
    ['', undefined],
  ])('to %s is %s', (word, suggestion) => {
    expect(nearest(word, known)).toBe(suggestion);
  });

  // One slip is forgiven up to five letters, two from six, three from nine.
  test.each([
    ['fe', 'fee', 'fee'],
    ['fe', 'fx', undefined],
    ['fex', 'fee', 'fee'],
    ['fxx', 'fee', undefined],
    ['lofe', 'life', 'life'],
    ['lofa', 'life', undefined],
    ['grwph', 'graph', 'graph'],
    ['grwpk', 'graph', undefined],
    ['plenit', 'planet', 'planet'],
    ['plomit', 'planet', undefined],
    ['perfiil', 'prefill', 'prefill'],
    ['perfoil', 'prefill', undefined],
    ['throghput', 'throughput', 'throughput'],
    ['htruoghpt', 'throughput', 'throughput'],
    ['htruoghta', 'throughput', undefined],
    ['throughputs_of_all', 'through', undefined],
    ['edcode', 'decode', 'decode'],
    ['EDCODE', 'decode', 'decode'],
  ])('to %s, where only %s is known, is %s', (word, candidate, suggestion) => {
    expect(nearest(word, [candidate])).toBe(suggestion);
  });

  it('is the one with the fewest slips, wherever it stands', () => {
    expect(nearest('planet', ['plants', 'plane', 'planets_', 'planed'])).toBe('plane');
    expect(nearest('planet', ['plenit', 'planets'])).toBe('planets');
    expect(nearest('planet', ['planets', 'plenit'])).toBe('planets');
  });

  it('is the first of those equally near', () => {
    expect(nearest('fee1', ['fee2', 'fee3'])).toBe('fee2');
  });

  it('is put as a question', () => {
    expect(didYouMean('prefil', known)).toBe('; did you mean `prefill`?');
    expect(didYouMean('training', known)).toBe('');
  });
});

describe('slips between words', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  test.each([
    ['', 'abc', 3],
    ['ab', 'ba', 1],
    ['abc', 'ac', 1],
    ['kitten', 'sitting', 3],
  ])('from %s to %s are %d', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('are none from a word to itself, as many back as forth, and no more than the longer word', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(slipsBetween(a, a)).toBe(0);
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
      seeded,
    );
  });

  it('are one for two neighbors swapped', () => {
    fc.assert(
      fc.property(words, fc.nat(5), (word, at) => {
        const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
        expect(slipsBetween(word, swapped)).toBe(word === swapped ? 0 : 1);
      }),
      seeded,
    );
  });
});
