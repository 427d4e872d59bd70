import { describe, expect, test } from 'vitest';
import { columnsPicture, type Amount } from '#rows/columns-rows.ts';

const amount = (value: string): Amount => ({ words: '', value, text: `$${value}` });
const of = (prices: string[], cost: string, other?: string) =>
  columnsPicture(prices.map(amount), amount(cost), other === undefined ? undefined : amount(other));

describe('a price filled with a cost', () => {
  const { columns, levels, sentence } = of(['0.25', '1', '4'], '1', '0.2');

  test('the parts of a covered price make up its height, and those of another the height of the cost', () => {
    expect(columns.map(({ cost, left, lack }) => cost + left + lack)).toEqual([0.25, 0.25, 1]);
    expect(columns.map(({ lack }) => lack)).toEqual([0.1875, 0, 0]);
  });
  test('the difference has words for its sign', () => {
    expect(columns.map(({ difference, verdict }) => `${difference} ${verdict}`)).toEqual([
      '$0.75 short',
      '$0 nothing left',
      '$3.00 left',
    ]);
  });
  test('levels stand on the scale of the prices', () => {
    expect(levels.map(({ at }) => at)).toEqual([0.25, 0.05]);
  });
  test('a price that is just covered counts as covered', () => {
    expect(sentence).toBe('At $1 for serving, 2 of the 3 prices cover it.');
  });
});

test('a higher cost leaves less of each price, and the scale where it is', () => {
  const [one, more] = [of(['1', '4'], '0.5'), of(['1', '4'], '0.6')];
  expect(more.columns.every(({ left }, place) => left < (one.columns[place]?.left ?? 0))).toBe(true);
  expect(more.columns.map(({ cost, left }) => cost + left)).toEqual(one.columns.map(({ cost, left }) => cost + left));
});

test('a cost above every price ends at the top, with an arrow', () => {
  const { columns, levels, sentence } = of(['1', '4'], '21.8');
  expect(levels).toMatchObject([{ at: 1, isBeyond: true, amount: '$21.8 ↑' }]);
  expect(columns.map(({ cost, lack }) => cost + lack)).toEqual([1, 1]);
  expect(sentence).toBe('At $21.8 for serving, none of the 2 prices covers it.');
});

test('nothing charged, nothing asked, or no amount at all draws nothing outside the picture', () => {
  for (const { columns, levels } of [of(['0', '0'], '0'), of(['0'], '3'), of(['', '1'], ''), of(['1'], '0')])
    for (const place of [
      ...columns.flatMap(({ cost, left, lack }) => [cost, left, lack]),
      ...levels.map(({ at }) => at),
    ]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
  expect(of(['1', '2'], '0').sentence).toBe('At $0 for serving, all 2 prices cover it.');
});
