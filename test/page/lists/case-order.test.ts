import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHOICES,
  isChosen,
  ordered,
  ORDERS,
  type Choice,
  type ListedCase,
  type Order,
} from '#page/lists/case-order.ts';

const margin = fc.option(fc.double({ min: -20, max: 1, noNaN: true }), { nil: undefined });
const row: fc.Arbitrary<ListedCase> = fc.record({
  name: fc.string(),
  builds: fc.boolean(),
  without: margin,
  with: margin,
});
const rows = fc.array(row, { maxLength: 20 });

describe('an order of cases', () => {
  test.for(Object.keys(ORDERS) as Order[])('%s loses no row and adds none', (order) => {
    fc.assert(
      fc.property(rows, (all) => {
        const result = ordered(all, order);
        expect(new Set(result)).toEqual(new Set(all));
        expect(result).toHaveLength(all.length);
      }),
    );
  });

  test.for(['without', 'with'] as const)(
    'by the margin %s building falls, and what is not defined comes last',
    (order) => {
      fc.assert(
        fc.property(rows, (all) => {
          const margins = ordered(all, order).map((one) => one[order]);
          const defined = margins.filter((one) => one !== undefined);
          expect(margins.slice(0, defined.length)).toEqual(defined);
          expect(defined).toEqual(defined.toSorted((a, b) => b - a));
        }),
      );
    },
  );

  test('by what building takes puts the greatest difference first', () => {
    const [small, large, undefinedOne] = [
      { name: 'a', builds: true, without: 0.9, with: 0.8 },
      { name: 'b', builds: true, without: 0.4, with: -1 },
      { name: 'c', builds: true, without: undefined, with: 1 },
    ];
    expect(ordered([undefinedOne, small, large], 'building')).toEqual([large, small, undefinedOne]);
  });
});

describe('a choice of cases', () => {
  const cases: [Choice, ListedCase, boolean][] = [
    ['turns', { name: '', builds: true, without: 0, with: -0.01 }, true],
    ['turns', { name: '', builds: true, without: 0.5, with: 0 }, false],
    ['turns', { name: '', builds: true, without: -0.1, with: -2 }, false],
    ['turns', { name: '', builds: true, without: undefined, with: undefined }, false],
    ['loses', { name: '', builds: false, without: -1.4, with: -1.4 }, true],
    ['gains', { name: '', builds: false, without: 0.2, with: 0.2 }, false],
    ['gains', { name: '', builds: true, without: 0.2, with: 0.1 }, true],
    ['builds-nothing', { name: '', builds: false, without: 0.2, with: 0.2 }, true],
  ];
  test.for(cases)('%s of %j is %s', ([choice, one, chosen]) => expect(isChosen(one, choice)).toBe(chosen));

  test('no row is both something built and nothing built, and every row is among all', () => {
    fc.assert(
      fc.property(row, (one) => {
        expect(isChosen(one, 'builds')).not.toBe(isChosen(one, 'builds-nothing'));
        expect(isChosen(one, 'all')).toBe(true);
        expect(Object.keys(CHOICES)).toContain('all');
      }),
    );
  });
});
