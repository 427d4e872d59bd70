import { describe, expect, test } from 'vitest';
import type { Sureness } from '#model/argument/sureness.ts';
import { verdictAtStart, verdictInShort, verdictSentence } from '#wording/verdict-sentence.ts';

const draws = (holds: number, defined = 2000): Sureness => ({ kind: 'draws', holds, defined });
const said = (...given: Parameters<typeof verdictSentence>) => {
  const { lead, joint, word, rest } = verdictSentence(...given);
  return [lead, joint, `${lead === '' ? word : word.toLowerCase()}${rest}`].filter((part) => part !== '').join(' ');
};

describe('a verdict', () => {
  test('comes first where the draws bear it out, and the draws where they do not', () => {
    expect(said('holds', draws(1940))).toBe(
      'Holds under the numbers on this page, and in 97 of 100 draws of what is uncertain.',
    );
    expect(said('does-not-hold', draws(60))).toBe(
      'Does not hold under the numbers on this page, nor in 97 of 100 draws of what is uncertain.',
    );
    expect(said('holds', draws(740))).toBe(
      'Holds in 37 of 100 draws of what is uncertain; under the numbers on this page it holds.',
    );
    expect(said('does-not-hold', draws(1180))).toBe(
      'Holds in 59 of 100 draws of what is uncertain; under the numbers on this page it does not hold.',
    );
  });

  test('says neither none nor all where it is neither', () => {
    expect(said('does-not-hold', draws(1))).toContain('nor in more than 99 of 100');
    expect(said('holds', draws(1))).toContain('Holds in fewer than 1 of 100 draws');
    expect(said('does-not-hold', draws(0))).toContain('nor in 100 of 100');
  });

  test('is settled where nothing that it tests is uncertain, with the record while the numbers are those of the record', () => {
    expect(said('holds', { kind: 'given' }, 'Acme, “Annual report”')).toBe(
      'Holds and is settled: no number that it rests on is uncertain (Acme, “Annual report”).',
    );
    expect(said('holds', { kind: 'given' })).toBe('Holds under the numbers on this page, of which none is uncertain.');
    expect(said('holds', { kind: 'given' })).not.toContain('draws');
  });

  test('stands alone until draws are made, and where none can be', () => {
    expect(said('holds')).toBe('Holds under the numbers on this page.');
    expect(said('cannot', draws(10))).toBe('Cannot be worked out under the numbers on this page.');
  });

  test('says as much on a card, and in a list', () => {
    expect(verdictAtStart('holds', draws(740))).toBe('Holds in 37 of 100 draws; as published it holds.');
    expect(verdictAtStart('holds', draws(1940))).toBe('Holds as published, and in 97 of 100 draws.');
    expect(verdictAtStart('holds', { kind: 'given' })).toBe('Holds as published, where nothing it tests is uncertain.');
    expect(verdictInShort('does-not-hold', draws(1180))).toBe('Does not hold; holds in 59 of 100 draws');
    expect(verdictInShort('holds', { kind: 'given' })).toBe('Holds, settled');
  });
});
