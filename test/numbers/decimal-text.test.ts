import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, exactText } from '#model/decimal.ts';
import {
  canonicalDecimal,
  compareDecimals,
  isDecimalText,
  sameDecimal,
  shiftDecimal,
  significantDigits,
} from '#numbers/decimal-text.ts';

const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
/** Up to 36 digits, so that Decimal, which keeps 40, is exact on every one. */
const decimals = fc
  .tuple(fc.boolean(), digits(20), fc.option(digits(16)))
  .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

test('a decimal has one canonical spelling, the one Decimal writes', () => {
  fc.assert(
    fc.property(decimals, (text) => canonicalDecimal(text) === exactText(new Decimal(text))),
    { numRuns: 5000 },
  );
  expect(['007.50', '-0.0', '0', '-00.10'].map(canonicalDecimal)).toEqual(['7.5', '0', '0', '-0.1']);
});

test('decimals compare as Decimal compares them', () => {
  const near = fc
    .tuple(decimals, decimals)
    .chain(([a, b]) =>
      fc.constantFrom(
        [a, b],
        [a, a],
        [a, `${canonicalDecimal(a)}${a.includes('.') ? '' : '.'}0`.replace(/\.(?=\d*\.)/, '')],
      ),
    );
  fc.assert(
    fc.property(
      near,
      ([a = '0', b = '0']) => !isDecimalText(b) || Math.sign(compareDecimals(a, b)) === new Decimal(a).cmp(b),
    ),
    { numRuns: 5000 },
  );
});

test('a 40th digit tells two decimals apart, where a float does not', () => {
  const long = '1234567890.123456789012345678901234567890';
  expect(compareDecimals(`${long}1`, `${long}2`)).toBeLessThan(0);
  expect(compareDecimals(`-${long}1`, `-${long}2`)).toBeGreaterThan(0);
  expect(sameDecimal(`${long}0`, long)).toBe(true);
});

test('no value is the same as no value only', () => {
  expect([sameDecimal(undefined, undefined), sameDecimal(undefined, '0'), sameDecimal('0', undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('moving the point multiplies by a power of ten', () => {
  fc.assert(
    fc.property(
      decimals,
      fc.integer({ min: -30, max: 30 }),
      (text, places) => shiftDecimal(text, places) === exactText(new Decimal(text).times(new Decimal(10).pow(places))),
    ),
    { numRuns: 5000 },
  );
});

test('zeros at either end are not significant', () => {
  expect(['0', '100', '0.001', '-120.50', '1000000.1'].map(significantDigits)).toEqual([0, 1, 1, 4, 8]);
});

test('what is no plain decimal is refused by name', () => {
  for (const text of ['', 'abc', '1e3', '1,000', '.5', '5.', '+1', ' 1', '--1', 'NaN']) {
    expect(isDecimalText(text), text).toBe(false);
    expect(() => canonicalDecimal(text)).toThrow(`"${text}"`);
  }
});
