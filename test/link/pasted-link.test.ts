import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '#link/pasted-link.ts';
import { sayMore } from '#link/say-more.ts';
import { runs } from '../support/runs.ts';

const INTO = {
  side: 'a',
  now: { case: 'saas', from: 'like-zoom', rev: '1' },
  cases: ['saas', 'gym', 'moviepass'],
};
const NO_CASE =
  'This is no link to a page of one case. Paste the address of a case’s page, or what stands behind its question mark.';
const pasted = (text: string, side = 'a') => readPasted(text, { ...INTO, side }, sayMore);

describe('what is pasted for a side', () => {
  test.each([
    [
      'the page of a case in a state',
      'https://x.org/cases/gym/?visits=5&from=often&rev=1',
      'a.visits=5&a.from=often&a.rev=1',
    ],
    ['the page of a scenario', 'https://x.org/cases/gym/often/', 'a.from=often'],
    ['a page of a scenario in a state', '/cases/gym/often/?visits=5', 'a.from=often&a.visits=5'],
    ['a case as published', 'http://localhost:4321/cases/gym/', ''],
    ['a widget', 'https://x.org/embed/bar-gym/?visits=5', 'a.visits=5'],
    ['what a case decides', 'https://x.org/essays/which-number/gym/?visits=3', 'a.visits=3'],
    ['keys with the name of the case', '?gym.visits=3&gym.from=often', 'a.visits=3&a.from=often'],
    ['a query that names the case', 'case=gym&visits=4', 'a.visits=4'],
    ['the same side of a comparison', '/compare/?a.case=gym&a.visits=4&b.case=saas&b.seats=5', 'a.visits=4'],
    ['the same side of one of a single case', '/compare/gym/?a.visits=4&b.visits=5', 'a.visits=4'],
    ['a pair that had a page of its own', '/compare/gym/saas/?a.visits=4&b.seats=5', 'a.visits=4'],
    ['prose around it, escaped', '(https://x.org/cases/gym/?visits=5&amp;rev=1).', 'a.visits=5&a.rev=1'],
    ['what is cut off', '/cases/gym/?visits=5…', 'a.visits=5…'],
    [
      'a page whose draws begin elsewhere, which is the comparison’s own affair',
      '/cases/gym/?visits=5&seed=7',
      'a.visits=5',
    ],
    ['a page with a key that it cannot know, which is named later', '/cases/gym/?lab.visits=5', 'a.lab.visits=5'],
    ['a page with keys of a comparison, which are of no use', '/cases/gym/?visits=5&b.seats=5', 'a.visits=5'],
    ['a pair that had a page of its own, as published', '/compare/gym/saas/', ''],
    ['such a pair of which the other side was changed', '/compare/gym/saas/?b.seats=5', ''],
  ])('may be %s', (_, text, rest) => {
    expect(pasted(text)).toEqual({ query: ['a.case=gym', rest].filter(Boolean).join('&') });
  });

  test('may be a bare query, of the state that the side is in', () => {
    expect(pasted('seats=5')).toEqual({ query: 'a.case=saas&a.from=like-zoom&a.rev=1&a.seats=5' });
    expect(pasted('?seats=5&from=half&rev=2')).toEqual({ query: 'a.case=saas&a.seats=5&a.from=half&a.rev=2' });
  });

  test('may be a query with the keys of a side, of which the same side is taken', () => {
    expect(pasted('a.seats=5')).toEqual({ query: 'a.case=saas&a.from=like-zoom&a.rev=1&a.seats=5' });
    expect(pasted('a.seats=5&b.visits=3', 'b')).toEqual({
      query: 'b.case=saas&b.from=like-zoom&b.rev=1&b.visits=3',
    });
  });

  test('may be a query of which one value was lost', () => {
    expect(pasted('seats=5&price=')).toEqual({ query: 'a.case=saas&a.from=like-zoom&a.rev=1&a.seats=5&a.price=' });
  });

  test('goes to the side that it is pasted for', () => {
    expect(pasted('/compare/gym/saas/', 'b')).toEqual({ query: 'b.case=saas' });
    expect(pasted('/compare/gym/', 'b')).toEqual({ query: 'b.case=gym' });
    expect(pasted('/compare/?a.case=gym&b.case=moviepass&b.films=3', 'b')).toEqual({
      query: 'b.case=moviepass&b.films=3',
    });
  });

  test.each([
    ['hello', NO_CASE],
    ['https://x.org/', NO_CASE],
    ['https://x.org/arguments/fixed-costs/?price=1', NO_CASE],
    ['zzz.visits=3', NO_CASE],
    ['gym.visits=3&saas.seats=4', NO_CASE],
    ['price=', NO_CASE],
    ['/cases/gmy/?visits=1', 'There is no case gmy. Did you mean gym?'],
    ['/cases/nothing-of-the-kind/', 'There is no case nothing-of-the-kind.'],
    ['https://x.org/compare/?b.case=saas', 'This link says nothing of A.'],
    ['https://x.org/compare/?a.visits=4', 'This link says nothing of A.'],
  ])('“%s” is refused with the reason', (text, problem) => {
    expect(pasted(text)).toEqual({ problem });
  });

  test('throws for no text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.constantFrom('/cases/gym/?', '/compare/?', '?', ''),
        (text, before) => {
          const read = pasted(before + text);
          expect('query' in read ? read.query : read.problem).not.toBe('');
        },
      ),
      { numRuns: runs(200, 2000) },
    );
  });
});
