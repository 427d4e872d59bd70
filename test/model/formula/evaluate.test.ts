import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { evaluate, holds } from '#model/formula/evaluate.ts';
import { isDefined, notDefined } from '#model/formula/value.ts';
import { anyTree, NAMES, seeded, tree, worth } from './random-trees.ts';

const truth = (text: string, names: Record<string, string | number> = {}) =>
  holds(tree(text), (name) => new Decimal(names[name] ?? NaN));

describe('exact arithmetic', () => {
  test.each([
    ['0.1 + 0.2', '0.3'],
    ['0.3 - 0.1', '0.2'],
    ['1.1 * 1.1', '1.21'],
    ['1 / 8', '0.125'],
    ['1 / 3', '0.3333333333333333333333333333333333333333'],
    ['2 ^ 0.5', '1.41421356237309504880168872420969807857'],
    ['2 ^ -3', '0.125'],
    ['0 ^ 0', '1'],
    ['min(3, 1, 2)', '1'],
    ['max(3, 1, 2)', '3'],
    ['1 < 2 ? 10 : 1 / 0', '10'],
  ])('%s is %s', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  it('adds a cent to a hundred trillion dollars', () => {
    expect(worth('100000000000000 + 0.01 - 100000000000000')).toBe('0.01');
  });

  it('leaves nothing where a quotient and its product cancel', () => {
    expect(worth('1 / 3 + 1 / 3 + 1 / 3 - 1')).toBe('0');
    expect(worth('1 / 3 * 3 - 1')).toBe('0');
    expect(worth('10 / 7 * 7 + -10')).toBe('0');
  });

  it('keeps a difference that is real, however small', () => {
    expect(worth('1.00000000000000000000000000000001 - 1')).toBe('0.00000000000000000000000000000001');
    expect(worth('a + 0', { a: '1e-60' })).toBe(`0.${'0'.repeat(59)}1`);
    expect(worth('0 - a', { a: '1e-60' })).toBe(`-0.${'0'.repeat(59)}1`);
    // The 38th digit is the last that counts.
    expect(worth('a - 1', { a: `1.${'0'.repeat(36)}1` })).toBe(`0.${'0'.repeat(36)}1`);
    expect(worth('a - 1', { a: `1.${'0'.repeat(37)}1` })).toBe('0');
    expect(worth('1000 - a', { a: `1000.${'0'.repeat(34)}1` })).toBe('0');
    expect(worth('1000 - a', { a: `999.${'9'.repeat(35)}` })).toBe('0');
    expect(worth('a - 1000', { a: `1000.${'0'.repeat(33)}1` })).toBe(`0.${'0'.repeat(33)}1`);
  });
});

describe('a comparison', () => {
  const nearly = `0.${'9'.repeat(30)}`;
  test.each([
    ['1', nearly],
    ['-1', `-${nearly}`],
  ])('takes %s and %s, which differ by the snap of the greater, for one', (a, b) => {
    for (const names of [
      { a, b },
      { a: b, b: a },
    ])
      expect(['==', '!=', '<', '<=', '>', '>='].map((operator) => truth(`a ${operator} b`, names))).toEqual([
        true,
        false,
        false,
        true,
        false,
        true,
      ]);
    // Twice as far apart, they are two.
    expect(truth('a == b', { a, b: b.replace(/9$/, '8') })).toBe(false);
  });
});

describe('rounding', () => {
  test.each([
    ['ceil(1.2)', '2'],
    ['ceil(-1.2)', '-1'],
    ['floor(-1.2)', '-2'],
    ['ceil(3)', '3'],
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(0.5)', '1'],
    ['round(2.4999)', '2'],
    ['round(1.005, 2)', '1.01'],
    ['round(-1.005, 2)', '-1.01'],
    ['round(1234, -2)', '1200'],
    ['round(1250, -2)', '1300'],
    ['ceil(-0.5)', '0'],
    ['round(-0.4)', '0'],
    ['-0', '0'],
    ['0 * -1', '0'],
  ])('%s is %s', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  it('takes a value within 1e-30 of a whole number for that number', () => {
    expect(worth('ceil(a)', { a: `3.${'0'.repeat(30)}1` })).toBe('3');
    expect(worth('floor(a)', { a: `2.${'9'.repeat(31)}` })).toBe('3');
    expect(worth('round(a)', { a: `2.4${'9'.repeat(31)}` })).toBe('3');
    expect(worth('ceil(a)', { a: '1e-31' })).toBe('0');
    expect(worth('ceil(0.1 / 0.3 * 3)')).toBe('1');
    // At just that distance, below one in amounts and above it in shares.
    expect(worth('floor(a)', { a: `0.${'9'.repeat(30)}` })).toBe('1');
    expect(worth('floor(a)', { a: `-3.${'0'.repeat(29)}2` })).toBe('-3');
    expect(worth('floor(a)', { a: `-3.${'0'.repeat(29)}4` })).toBe('-4');
    expect(worth('ceil(a)', { a: `0.${'0'.repeat(29)}2` })).toBe('1');
  });

  it('takes a value further off for what it is', () => {
    expect(worth('ceil(a)', { a: `3.${'0'.repeat(27)}1` })).toBe('4');
    expect(worth('floor(a)', { a: `2.${'9'.repeat(28)}` })).toBe('2');
    expect(worth('round(a)', { a: `2.4${'9'.repeat(28)}` })).toBe('2');
  });
});

describe('comparisons', () => {
  test.each([
    ['1 < 2', true],
    ['2 < 2', false],
    ['2 <= 2', true],
    ['3 > 2', true],
    ['2 >= 3', false],
    ['2 == 2.0', true],
    ['2 != 2', false],
    ['-1 < 0', true],
    ['0 == 0', true],
    ['1 < 2 ? 3 < 4 : 5 < 4', true],
    ['1 > 2 ? 3 < 4 : 5 < 4', false],
    ['1 < 2 ? 5 < 4 : 3 < 4', false],
    ['1 > 2 ? 5 < 4 : 3 < 4', true],
  ])('%s is %s', (text, expected) => {
    expect(truth(text)).toBe(expected);
  });

  it('call two values equal that are within 1e-30 of each other, and no others', () => {
    expect(truth('a == 1', { a: `1.${'0'.repeat(30)}1` })).toBe(true);
    expect(truth('a > 1', { a: `1.${'0'.repeat(30)}1` })).toBe(false);
    expect(truth('a <= 1', { a: `1.${'0'.repeat(30)}1` })).toBe(true);
    expect(truth('a > 1', { a: `1.${'0'.repeat(28)}1` })).toBe(true);
    expect(truth('a == 0', { a: '1e-100' })).toBe(false);
    expect(truth('a == 1', { a: `0.${'9'.repeat(30)}` })).toBe(true);
    expect(truth('a == 1', { a: `0.${'9'.repeat(29)}8` })).toBe(false);
    expect(truth('a == -1', { a: `-1.${'0'.repeat(30)}1` })).toBe(true);
    expect(truth('a < -1', { a: `-1.${'0'.repeat(30)}1` })).toBe(false);
    expect(truth('-a == 1', { a: 1 })).toBe(false);
  });

  it('are no amount, and an amount is no truth', () => {
    expect(evaluate(tree('1 < 2'), () => notDefined(''))).toEqual(
      notDefined('a comparison is true or false, not an amount'),
    );
    expect(holds(tree('1 + 2'), () => notDefined(''))).toEqual(notDefined('an amount is neither true nor false'));
  });

  it('are not defined when a side is not', () => {
    expect(truth('1 / 0 < 2')).toEqual(notDefined('divides by 0, which is 0'));
    expect(truth('2 < 1 / 0')).toEqual(notDefined('divides by 0, which is 0'));
    expect(truth('1 / 0 < 2 ? 1 < 2 : 1 < 2')).toEqual(notDefined('divides by 0, which is 0'));
  });
});

describe('where there is no value', () => {
  const LABELS: Record<string, string> = { q: 'tokens sold a month', f: 'the fixed cost' };
  const reason = (text: string, names: Record<string, string>) => {
    const value = evaluate(
      tree(text),
      (name) => new Decimal(names[name] ?? NaN),
      (name) => LABELS[name] ?? name,
    );
    return isDefined(value) ? value.toFixed() : value.notDefined;
  };

  it('names what is zero, in the words of the page', () => {
    expect(reason('f / q', { f: '1', q: '0' })).toBe('divides by tokens sold a month, which is 0');
    expect(reason('1 / (f - q)', { f: '2', q: '2' })).toBe(
      'divides by the fixed cost − tokens sold a month, which is 0',
    );
    expect(reason('q ^ -1', { q: '0' })).toBe('raises tokens sold a month, which is 0, to a negative power');
    expect(reason('(f - 5) ^ 0.5', { f: '2' })).toBe(
      'takes a fractional power of the fixed cost − 5, which is negative',
    );
  });

  it('calls a name by itself where it has no label', () => {
    expect(worth('1 / gpu_hour', { gpu_hour: 0 })).toBe('divides by gpu_hour, which is 0');
  });

  it('passes on the reason of a name that has none', () => {
    const lookup = () => notDefined('no tokens are sold');
    for (const text of ['a', '-a', 'a + 1', '1 - a', 'ceil(a)', 'max(1, a)', 'a < 1 ? 2 : 3', '1 < 2 ? a : 3'])
      expect(evaluate(tree(text), lookup)).toEqual(notDefined('no tokens are sold'));
    expect(evaluate(tree('1 < 2 ? 3 : a'), lookup)).toEqual(new Decimal(3));
  });

  it('says so when a value is too large, and takes one too small to matter for zero', () => {
    expect(worth('10 ^ 9000')).toBe(`1${'0'.repeat(9000)}`);
    expect(worth('10 ^ 9001')).toBe('the result is too large to work out');
    expect(worth('9 ^ 9 ^ 9 ^ 9')).toBe('the result is too large to work out');
    expect(worth('10 ^ -9001')).toBe('0');
    expect(worth('10 ^ -9000')).toBe(`0.${'0'.repeat(8999)}1`);
    expect(worth('-(10 ^ 9000) * 10')).toBe('the result is too large to work out');
  });

  it('takes a whole power of a negative base, even one that a quotient missed by a hair', () => {
    expect(worth('(-2) ^ 3')).toBe('-8');
    expect(worth('(-2) ^ (1 / 3 * 9)')).toBe('-8');
    expect(worth('(-8) ^ (1 / 3)')).toBe('takes a fractional power of −8, which is negative');
  });

  it('refuses digits that are not whole, and negative terms of a capped mean', () => {
    expect(worth('round(1, 0.5)')).toBe('the number of digits to round to is not whole, or beyond 100');
    expect(worth('round(1, 101)')).toBe('the number of digits to round to is not whole, or beyond 100');
    expect(worth('round(1, -101)')).toBe('the number of digits to round to is not whole, or beyond 100');
    expect([worth('round(1.5, 100)'), worth('round(1.5, -100)'), worth('round(15, -1)')]).toEqual(['1.5', '0', '20']);
    expect(worth('share_above(1, 1, -2)')).toBe('the mean, spread or limit of what is used is negative');
    expect(worth('share_above(2, 0, 1) + capped_mean(3, 0, 5)')).toBe('4');
    expect(worth('capped_mean(1, -1, 2)')).toBe('the mean, spread or limit of what is used is negative');
  });
});

it('never gives NaN, an infinity or -0, and never throws, whatever the tree and the values', () => {
  const amount = fc.oneof(
    fc.constantFrom('0', '1', '-1', '0.5', '-3', '1e30', '-1e-30', '1e4000', '1e-4000'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  );
  let defined = 0;
  fc.assert(
    fc.property(anyTree, fc.array(amount, { minLength: NAMES.length, maxLength: NAMES.length }), (any, amounts) => {
      const value = evaluate(any, (name) => new Decimal(amounts[NAMES.indexOf(name as 'a')] ?? NaN));
      if (!isDefined(value)) {
        expect(value.notDefined).toMatch(/\w+ \w+/);
        return;
      }
      defined += 1;
      expect(value.isFinite()).toBe(true);
      expect(value.isZero() && value.isNegative()).toBe(false);
    }),
    { ...seeded, numRuns: 2000 },
  );
  expect(defined).toBeGreaterThan(500);
});
