import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Decimal as FullDecimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slimDecimal } from '#src/build/slim-decimal.ts';
import { Decimal as OurDecimal } from '#model/decimal.ts';

type Constructor = typeof FullDecimal;
type Instance = InstanceType<Constructor>;

const { resolve } = createRequire(import.meta.url);
const published = readFileSync(resolve('decimal.js').replace(/decimal\.js$/, 'decimal.mjs'), 'utf8');
const SETTINGS = { precision: 40, rounding: 6, toExpNeg: -9e15, toExpPos: 9e15 } as const;

const asModule = async (code: string) =>
  (
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as { Decimal: Constructor }
  ).Decimal.clone({ ...SETTINGS });
const full = await asModule(published);
const slim = await asModule(slimDecimal(published));

/** What one library makes of it, as text; an error by its message. */
function outcome(library: Constructor, run: (library: Constructor) => unknown): string {
  try {
    return String(run(library));
  } catch (error) {
    return String(error);
  }
}

function same(run: (library: Constructor) => unknown): void {
  expect(outcome(slim, run)).toBe(outcome(full, run));
}

const ANY = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }), fc.integer({ min: -60, max: 30 }))
    .map(([digits, power]) => `${digits}e${power}`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('0', '-0', '1', '-1', '10', '0.5', '-2.5', '1e-30', '0.1', '99999999.5'),
);
/** Near enough to 1 that a power of it is a number a case could hold. */
const MODEST = fc.oneof(
  fc.integer({ min: -400, max: 400 }).map(String),
  fc.double({ min: -50, max: 50, noNaN: true }).map((value) => value.toFixed(12)),
);

const ON_ONE: Record<string, (x: Instance) => unknown> = {
  'abs, neg': (x) => [x.abs(), x.neg()],
  'ceil, floor, round': (x) => [x.ceil(), x.floor(), x.round()],
  'what it is': (x) => [x.isZero(), x.isNegative(), x.isFinite(), x.e, x.toNumber()],
  digits: (x) => [
    x.toDecimalPlaces(7),
    x.toDecimalPlaces(0, 0),
    x.toSignificantDigits(5),
    x.toSignificantDigits(38, 1),
  ],
  text: (x) => [x.toFixed(), x.toString(), x.valueOf(), x.toFixed(3)],
};
const ON_TWO: Record<string, (x: Instance, y: Instance, library: Constructor) => unknown> = {
  'plus, minus': (x, y) => [x.plus(y), x.minus(y)],
  times: (x, y) => x.times(y),
  div: (x, y) => x.div(y),
  comparisons: (x, y) => [x.comparedTo(y), x.eq(y), x.lt(y), x.lte(y), x.gt(y), x.gte(y)],
  'max, min': (x, y, library) => [library.max(x, y, 1), library.min(x, y)],
};

describe('slimmed decimal.js at precision 40 gives what the published one gives', () => {
  for (const [name, run] of Object.entries(ON_ONE)) {
    test(name, () =>
      fc.assert(
        fc.property(ANY, (x) => same((library) => run(new library(x)))),
        { numRuns: 500 },
      ),
    );
  }
  for (const [name, run] of Object.entries(ON_TWO)) {
    test(name, () =>
      fc.assert(
        fc.property(ANY, ANY, (x, y) => same((library) => run(new library(x), new library(y), library))),
        { numRuns: 500 },
      ),
    );
  }
  test('exp', () =>
    fc.assert(
      fc.property(MODEST, (x) => same((library) => new library(x).exp())),
      { numRuns: 300 },
    ));
  test('ln', () =>
    fc.assert(
      fc.property(ANY, (x) => same((library) => new library(x).ln())),
      { numRuns: 300 },
    ));
  test('pow', () =>
    fc.assert(
      fc.property(fc.oneof(ANY, MODEST), MODEST, (x, y) => same((library) => new library(x).pow(y))),
      { numRuns: 300 },
    ));
  test('numbers as they come', () =>
    fc.assert(
      fc.property(fc.double(), (x) => same((library) => new library(x).toFixed())),
      { numRuns: 300 },
    ));
});

test('our settings are ones that the published decimal.js accepts', () => {
  const { precision, rounding, toExpNeg, toExpPos } = OurDecimal;
  expect({ precision, rounding, toExpNeg, toExpPos }).toEqual(SETTINGS);
  expect(() => full.clone({ ...SETTINGS })).not.toThrow();
});

describe('what nobody uses', () => {
  test('is gone', () => {
    for (const name of ['cos', 'atan', 'tanh', 'sqrt', 'cbrt', 'log', 'toHexadecimal', 'toFraction', 'toNearest']) {
      expect({ name, kind: typeof (full.prototype as unknown as Record<string, unknown>)[name] }).toEqual({
        name,
        kind: 'function',
      });
      expect({ name, kind: typeof (slim.prototype as unknown as Record<string, unknown>)[name] }).toEqual({
        name,
        kind: 'undefined',
      });
    }
    expect('random' in slim || 'log10' in slim || 'atan2' in slim).toBe(false);
  });

  test('is refused by name: other notations, and digits of ln 10 beyond those kept', () => {
    expect(() => new slim('0x1f')).toThrow('[DecimalError] Invalid argument: 0x1f');
    expect(() => new (slim.clone({ precision: 200 }))('20').ln()).toThrow('Precision limit exceeded');
  });

  test('is gone from what these tests run on, so that a test needs no build to miss a method', () => {
    expect('cos' in OurDecimal.prototype).toBe(false);
  });
});

describe('another decimal.js stops the build', () => {
  test('another version', () =>
    expect(() => slimDecimal(published.replace('v10.6.0', 'v10.7.0'))).toThrow(/written for decimal\.js v10\.6\.0/));
  test('a method that is not there', () =>
    expect(() => slimDecimal(published.replace('P.toPower =', 'P.power ='))).toThrow(/finds no toPower/));
  test('a constant that looks otherwise', () =>
    expect(() => slimDecimal(published.replace("LN10 = '2.", 'LN10 = "2.'))).toThrow(/finds nothing/));
});
