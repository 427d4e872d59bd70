/** The head script, run as it stands in every page, in a page of a few stand-ins. */
import { describe, expect, test } from 'vitest';
import { bootScript } from '#components/shell/boot-script.ts';

const code = await bootScript();

/** The marks that the page has once the script has run. */
function marksOf(search: string): string[] {
  const marks = new Set<string>();
  const nothing = () => undefined;
  const page = {
    document: {
      documentElement: {
        dataset: {},
        classList: { add: (...names: string[]) => names.forEach((name) => marks.add(name)) },
      },
      addEventListener: nothing,
    },
    location: { search },
    localStorage: { getItem: nothing },
    window: {},
    addEventListener: nothing,
    setTimeout: nothing,
  };
  new Function(...Object.keys(page), code)(...Object.values(page));
  return [...marks];
}

const isPending = (search: string): boolean => marksOf(search).includes('pending');

describe('a page is marked as waiting for a link’s state', () => {
  test('where its query has a pair that is not only tracking, in whatever form', () => {
    for (const search of [
      '?price=2',
      '??price=2',
      '?utm_source=a&price=2',
      '?ref=hn?price=2',
      '?price%3D2%26life%3D9',
      '?price%253D2',
    ])
      expect(isPending(search), search).toBe(true);
  });

  test('and not for tracking, a word, or nothing', () => {
    for (const search of ['', '?', '?utm_source=a&fbclid=b&ref=hn', '?margin', '?=2', '?&&'])
      expect(isPending(search), search).toBe(false);
  });
});

test('a query is looked at pair by pair, each of its characters once', () => {
  const real = RegExp.prototype.test;
  for (const part of ['?', '?a', '&a', '&aclid', '&%3', 'a', '&a='])
    for (const search of [`?${part.repeat(30_000)}`]) {
      let characters = 0;
      RegExp.prototype.test = function (text) {
        characters += this.source.startsWith('^') ? text.length : Infinity;
        return real.call(this, text);
      };
      try {
        marksOf(search);
      } finally {
        RegExp.prototype.test = real;
      }
      expect(characters).toBeLessThanOrEqual(search.length);
    }
});
