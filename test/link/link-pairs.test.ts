/** What is undone of a link, pair by pair. */
import { describe, expect, test } from 'vitest';
import { linkPairs } from '#link/mangling.ts';

const pair = (key: string, value: string) => ({ key, value, cut: false });
const reads = (query: string, ...pairs: ReturnType<typeof pair>[]) =>
  expect(linkPairs(query), query).toStrictEqual(pairs);

describe('what HTML makes of the sign between two pairs', () => {
  test('is undone by name and by number, with whatever zeros stand before it', () => {
    for (const sign of ['&amp;', '&amp;amp;', '&AMP;', '&#38;', '&#038;', '&#x26;', '&#X0026;'])
      reads(`price=2${sign}life=9`, pair('price', '2'), pair('life', '9'));
  });

  test('is undone at the head of a name alone', () => {
    reads('amp;price=2', pair('price', '2'));
    reads('stamp;price=2', pair('stamp;price', '2'));
  });
});

describe('escapes', () => {
  test('are undone three layers deep, and what is deeper stays', () => {
    for (const point of ['%2E', '%252E', '%25252E']) reads(`price=2${point}5`, pair('price', '2.5'));
    reads('price=2%2525252E5', pair('price', '2%2E5'));
  });

  test('are undone beside one that is broken, which stays', () => {
    reads('count=serving%2Etraining%', pair('count', 'serving.training%'));
    reads('count=serving%2etraining%E2', pair('count', 'serving.training%E2'));
  });

  test('may hide a pair of tracking, which is known for what it is', () => {
    expect(linkPairs('price=2%26utm_source%3Dhn')).toStrictEqual([
      pair('price', '2'),
      { key: 'utm_source', value: 'hn', cut: false, tracking: true },
    ]);
  });
});

test('tracking says nothing, cut off or not', () => {
  expect(linkPairs('utm_source=a%26price=2…')).toStrictEqual([
    { key: 'utm_source', value: '', cut: false, tracking: true },
  ]);
});

describe('what stands behind a pair in prose', () => {
  test('is no part of its value, nor of a name without one', () => {
    reads('price=2).', pair('price', '2'));
    reads('price).', pair('price', ''));
  });

  test('is a part of a name that has a value, but for spaces', () => {
    reads('price).=2', pair('price).', '2'));
    reads('price+=2', pair('price', '2'));
  });

  test('says that the value is cut off where it is an ellipsis', () => {
    for (const end of ['…', '...', '…)', '..."', '… '])
      expect(linkPairs(`count=serving.tr${end}`), end).toStrictEqual([{ ...pair('count', 'serving.tr'), cut: true }]);
  });

  test('says so of an ellipsis within it too, which the site never writes', () => {
    for (const value of ['2…5', '…25', '2…5.'])
      expect(linkPairs(`price=${value}`), value).toStrictEqual([{ ...pair('price', '25'), cut: true }]);
  });

  test('says nothing of the kind of three dots within a value', () => {
    reads('count=serving...training', pair('count', 'serving...training'));
  });
});

describe('as much as is read', () => {
  test('of one pair is a thousand characters', () => {
    const value = '9'.repeat(1000 - 'price='.length);
    reads(`price=${value}`, pair('price', value));
    expect(linkPairs(`price=${value}9`)).toStrictEqual([{ ...pair('price', value), cut: true }]);
  });

  test('of one link is 64,000 characters', () => {
    const value = '9'.repeat(1000 - 'price=&'.length);
    const whole = Array.from({ length: 64 }, () => pair('price', value));
    reads(`price=${value}&`.repeat(64), ...whole);
    expect(linkPairs(`${`price=${value}&`.repeat(64)}x`)).toHaveLength(66);
  });
});
