import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { arithmetic, name, namesIn, number, replaceNames, type Tree } from '#model/formula/tree.ts';
import { anyTree, NAMES, seeded, tree } from './random-trees.ts';

describe('the makers of trees', () => {
  it('give the tree that the text is read into', () => {
    expect(number('2.50')).toEqual(tree('2.50'));
    expect(name('fee')).toEqual(tree('fee'));
    expect(arithmetic(name('fee'), '-', number('1'))).toEqual(tree('fee - 1'));
  });
});

describe('the names in a tree', () => {
  test.each([
    ['2', []],
    ['a', ['a']],
    ['-a', ['a']],
    ['b * a', ['b', 'a']],
    ['a + 1 - a', ['a']],
    ['c < d ? b : a', ['c', 'd', 'b', 'a']],
    ['max(c, 2, -(b / a))', ['c', 'b', 'a']],
    ['a >= 1 ? b : c < 2 ? d : e', ['a', 'b', 'c', 'd', 'e']],
  ])('of %s are %j', (text, names) => {
    expect([...namesIn(tree(text))]).toEqual(names);
  });

  it('are added to those found before', () => {
    expect([...namesIn(tree('b + a'), new Set(['a', 'z']))]).toEqual(['a', 'z', 'b']);
  });
});

describe('names replaced', () => {
  /** Replaces `a` by `2 * z`, and keeps every other name. */
  const replace = (id: string): Tree | undefined => (id === 'a' ? tree('2 * z') : undefined);

  test.each([
    ['7', '7'],
    ['a', '2 * z'],
    ['b', 'b'],
    ['-a', '-(2 * z)'],
    ['a - b', '2 * z - b'],
    ['b ^ a', 'b ^ (2 * z)'],
    ['a <= b', '2 * z <= b'],
    ['b != a', 'b != 2 * z'],
    ['a < 1 ? b : 3', '2 * z < 1 ? b : 3'],
    ['b < 1 ? a : 3', 'b < 1 ? 2 * z : 3'],
    ['b < 1 ? 3 : a', 'b < 1 ? 3 : 2 * z'],
    ['round(a)', 'round(2 * z)'],
    ['min(b, a, 3, -a)', 'min(b, 2 * z, 3, -(2 * z))'],
  ])('make %s into %s', (text, replaced) => {
    expect(replaceNames(tree(text), replace)).toEqual(tree(replaced));
  });

  it('leave numbers alone, whatever every name is replaced by', () => {
    expect(replaceNames(tree('2'), () => number('9'))).toEqual(number('2'));
  });

  it('are not replaced again within what replaces them', () => {
    expect(replaceNames(tree('a + b'), (id) => (id === 'a' ? tree('b + a') : tree('a')))).toEqual(tree('(b + a) + a'));
  });

  it('keep the tree when each stays, and are undone by replacing back', () => {
    const marked = (id: string) => name(`${id}_0`);
    fc.assert(
      fc.property(anyTree, (any) => {
        expect(replaceNames(any, () => undefined)).toEqual(any);
        const there = replaceNames(any, marked);
        expect([...namesIn(there)]).toEqual([...namesIn(any)].map((id) => `${id}_0`));
        expect(replaceNames(there, (id) => name(NAMES.find((known) => id === `${known}_0`) ?? ''))).toEqual(any);
      }),
      seeded,
    );
  });
});
