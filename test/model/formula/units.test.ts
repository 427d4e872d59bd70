import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BUILT_IN_CONSTANTS } from '#model/formula/constants.ts';
import {
  ANY_UNIT,
  BASE_UNITS,
  DIMENSIONLESS,
  parseUnit,
  powerUnit,
  sameUnit,
  timesUnit,
  unitText,
  type Unit,
} from '#model/formula/unit.ts';
import { unitOfTree } from '#model/formula/unit-of-tree.ts';
import { seeded, tree } from './random-trees.ts';

function unit(text: string): Unit {
  const parsed = parseUnit(text, ['sub', 'film']);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.unit;
}

const UNITS: Record<string, string> = {
  price: 'USD/Mtok',
  cost: 'USD/Mtok',
  training: 'USD',
  interest: 'USD/month',
  gpu_hour: 'USD/GPU-h',
  speed: 'tok/GPU-s',
  volume: 'Mtok/month',
  life: 'month',
  share: 'ratio',
  rate: 'ratio',
  side: 'h',
  films: 'film/sub-month',
  ...Object.fromEntries(BUILT_IN_CONSTANTS.map((constant) => [constant.id, constant.unit])),
};
const find = (text: string) =>
  unitOfTree(tree(text), (name) => (UNITS[name] === undefined ? undefined : unit(UNITS[name])));
const found = (text: string) => {
  const result = find(text);
  return result.ok ? (result.unit === 'truth' ? 'truth' : unitText(result.unit)) : result.message;
};

describe('a unit expression', () => {
  test.each([
    ['USD/Mtok', { USD: 1, Mtok: -1 }],
    ['USD/GPU-h', { USD: 1, GPU: -1, h: -1 }],
    ['tok/GPU-s', { tok: 1, GPU: -1, s: -1 }],
    ['USD/sub-month', { USD: 1, sub: -1, month: -1 }],
    ['film/sub-month', { film: 1, sub: -1, month: -1 }],
    ['1/month', { month: -1 }],
    ['ratio', {}],
    ['1', {}],
    ['kW/GPU', { kW: 1, GPU: -1 }],
    ['USD/kWh', { USD: 1, kW: -1, h: -1 }],
    ['USD/GPU/h', { USD: 1, GPU: -1, h: -1 }],
    ['GPU-h', { GPU: 1, h: 1 }],
    ['h-h/s', { h: 2, s: -1 }],
    ['USD/h^2', { USD: 1, h: -2 }],
    ['h/h', {}],
    ['share', {}],
    [' share ', {}],
    ['1 / month', { month: -1 }],
    [' ratio /GPU', { GPU: -1 }],
    ['USD / GPU - h', { USD: 1, GPU: -1, h: -1 }],
    ['h^12', { h: 12 }],
    ['USD/h^20', { USD: 1, h: -20 }],
  ])('%s is read', (text, exponents) => {
    expect(unit(text)).toEqual(exponents);
  });

  test.each([
    ['USD/Mtk', 'unknown unit `Mtk` in `USD/Mtk`; did you mean `Mtok`?'],
    ['usd', 'unknown unit `usd`; did you mean `USD`?'],
    ['widget', 'unknown unit `widget`; add it under `units`, or write `ratio` for a bare number'],
    ['', '`` is not a unit; write one like `USD/GPU-h`, `1/month` or `ratio`'],
    ['USD/', '`USD/` is not a unit; write one like `USD/GPU-h`, `1/month` or `ratio`'],
    ['USD--h', '`USD--h` is not a unit; write one like `USD/GPU-h`, `1/month` or `ratio`'],
    ['USD/1', 'unknown unit `1` in `USD/1`; add it under `units`, or write `ratio` for a bare number'],
    ['1-h', 'unknown unit `1` in `1-h`; add it under `units`, or write `ratio` for a bare number'],
    ['h-share', 'unknown unit `share` in `h-share`; add it under `units`, or write `ratio` for a bare number'],
    ['2USD', 'unknown unit `2USD`; did you mean `USD`?'],
    ['h^0', 'unknown unit `h^0`; add it under `units`, or write `ratio` for a bare number'],
    ['USD/month^x', 'unknown unit `month^x` in `USD/month^x`; did you mean `month`?'],
    ['constructor', 'unknown unit `constructor`; add it under `units`, or write `ratio` for a bare number'],
  ])('%s is refused', (text, message) => {
    expect(parseUnit(text)).toEqual({ ok: false, message });
  });

  it('may use the symbols that a case adds, and only those', () => {
    expect(parseUnit('seat', ['seat'])).toEqual({ ok: true, unit: { seat: 1 } });
    expect(parseUnit('seat').ok).toBe(false);
  });
});

describe('the algebra of units', () => {
  const units = fc.dictionary(fc.constantFrom(...BASE_UNITS), fc.constantFrom(-3, -2, -1, 1, 2, 3));

  it('writes a unit as it is read', () => {
    fc.assert(
      fc.property(units, (any) => {
        expect(unit(unitText(any))).toEqual(any);
      }),
      seeded,
    );
  });

  it('multiplies in any order, and dividing undoes it', () => {
    fc.assert(
      fc.property(units, units, units, (a, b, c) => {
        expect(timesUnit(a, b)).toEqual(timesUnit(b, a));
        expect(timesUnit(timesUnit(a, b), c)).toEqual(timesUnit(a, timesUnit(b, c)));
        expect(timesUnit(timesUnit(a, b), powerUnit(b, -1))).toEqual(a);
        expect(timesUnit(a, DIMENSIONLESS)).toEqual(a);
      }),
      seeded,
    );
  });

  it('raises by multiplying again and again', () => {
    fc.assert(
      fc.property(units, (a) => {
        expect(powerUnit(a, 3)).toEqual(timesUnit(a, timesUnit(a, a)));
        expect(powerUnit(a, 0)).toEqual(DIMENSIONLESS);
      }),
      seeded,
    );
  });

  it('gives a formula the unit of its operations', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const of = (text: string) => unitOfTree(tree(text), (name) => (name === 'a' ? a : b));
        expect(of('a * b')).toEqual({ ok: true, unit: timesUnit(a, b) });
        expect(of('a / b')).toEqual({ ok: true, unit: timesUnit(a, powerUnit(b, -1)) });
        expect(of('a ^ 2')).toEqual({ ok: true, unit: powerUnit(a, 2) });
        expect(of('a + b').ok).toBe(sameUnit(a, b));
        expect(of('a < b').ok).toBe(sameUnit(a, b));
        expect(of('a + a')).toEqual({ ok: true, unit: a });
      }),
      seeded,
    );
  });

  it('takes any unit for the same as the unit of nothing, and no two different ones for the same', () => {
    expect(sameUnit(ANY_UNIT, unit('USD'))).toBe(true);
    expect(sameUnit(unit('USD'), ANY_UNIT)).toBe(true);
    expect(sameUnit(DIMENSIONLESS, unit('USD'))).toBe(false);
    expect(sameUnit(unit('USD'), unit('USD/h'))).toBe(false);
    expect(sameUnit(unit('USD/h'), unit('USD/s'))).toBe(false);
  });
});

describe('the unit of a formula', () => {
  test.each([
    ['price - cost', 'USD/Mtok'],
    ['training / life / volume', 'USD/Mtok'],
    ['gpu_hour / (speed * seconds_per_hour / tokens_per_million)', 'USD/Mtok'],
    ['price * (1 - share)', 'USD/Mtok'],
    ['price < cost', 'truth'],
    ['price > 0', 'truth'],
    ['max(price, 0)', 'USD/Mtok'],
    ['max(0, price)', 'USD/Mtok'],
    ['price > 0 ? price : 0', 'USD/Mtok'],
    ['price > 0 ? 0 : cost', 'USD/Mtok'],
    ['price > 0 ? share > 1 : share < 1', 'truth'],
    ['-price + 0.00', 'USD/Mtok'],
    ['ceil(volume)', 'Mtok/month'],
    ['round(price, 2)', 'USD/Mtok'],
    ['(1 + share) ^ (life / one_year)', 'ratio'],
    ['share ^ 0.5', 'ratio'],
    ['side ^ 2', 'h^2'],
    ['side ^ -1', '1/h'],
    ['side ^ 0', 'ratio'],
    ['side ^ 12', 'h^12'],
    ['side ^ -12', '1/h^12'],
    ['round(price)', 'USD/Mtok'],
    ['floor(price)', 'USD/Mtok'],
    ['share_above(films, share, films * 2)', 'ratio'],
    ['share_above(films, 0, 0)', 'ratio'],
    ['capped_mean(films, share, films * 2)', 'film/sub-month'],
    ['capped_mean(films, 0, films)', 'film/sub-month'],
    ['0', 'any unit'],
    ['min(0, 0)', 'any unit'],
    ['1', 'ratio'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ['price + interest', '`price + interest` adds USD/Mtok and USD/month, which are not the same unit'],
    ['1 + share * (price - training)', '`price - training` subtracts USD/Mtok and USD, which are not the same unit'],
    [
      'gpu_hour / speed + price',
      '`gpu_hour / speed + price` adds USD-s/h-tok and USD/Mtok, which are not the same unit',
    ],
    ['price > 1', '`price > 1` compares USD/Mtok and ratio, which are not the same unit'],
    [
      'price > 0 ? price : interest',
      '`price > 0 ? price : interest` chooses between USD/Mtok and USD/month, which are not the same unit',
    ],
    ['min(price, cost, life)', '`min(price, cost, life)` picks among USD/Mtok and month, which are not the same unit'],
    ['share ^ life', '`share^life` has an exponent, `life`, in month; it has to be ratio, a bare number'],
    [
      'side ^ share',
      '`side^share` raises h to a power; a quantity with a unit takes a whole number written out, such as ^2',
    ],
    [
      'side ^ 0.5',
      '`side^0.5` raises h to a power; a quantity with a unit takes a whole number written out, such as ^2',
    ],
    [
      'round(price, life)',
      '`round(price, life)` has a number of digits, `life`, in month; it has to be ratio, a bare number',
    ],
    [
      'capped_mean(films, life, films)',
      '`capped_mean(films, life, films)` has a spread, `life`, in month; it has to be ratio, a bare number',
    ],
    [
      'capped_mean(films, share, life)',
      '`capped_mean(films, share, life)` caps film/sub-month and month, which are not the same unit',
    ],
    [
      'side ^ -share',
      '`side^(-share)` raises h to a power; a quantity with a unit takes a whole number written out, such as ^2',
    ],
    [
      'side ^ 100',
      '`side^100` raises h to a power; a quantity with a unit takes a whole number written out, such as ^2',
    ],
    [
      'share_above(films, life, films)',
      '`share_above(films, life, films)` has a spread, `life`, in month; it has to be ratio, a bare number',
    ],
    [
      'share_above(films, share, life)',
      '`share_above(films, share, life)` compares film/sub-month and month, which are not the same unit',
    ],
    ['price * nothing', 'unknown name `nothing`'],
  ])('%s is refused', (text, message) => {
    expect(found(text)).toBe(message);
  });

  it('is refused for a tree that reckons with a comparison, which no text gives', () => {
    const comparison = tree('price < cost');
    expect(unitOfTree({ kind: 'negate', of: comparison }, () => DIMENSIONLESS)).toEqual({
      ok: false,
      message: '`price < cost` is true or false, not an amount',
    });
    expect(
      unitOfTree({ kind: 'choice', test: tree('share'), yes: tree('1'), no: tree('2') }, () => DIMENSIONLESS),
    ).toEqual({ ok: false, message: '`share` stands before `?` and is an amount, not a comparison' });
    expect(
      unitOfTree({ kind: 'choice', test: comparison, yes: comparison, no: tree('1') }, () => DIMENSIONLESS),
    ).toEqual({
      ok: false,
      message: '`price < cost ? price < cost : 1` chooses between a comparison and an amount',
    });
  });

  it('is not said to be wrong when it is the look-up of a name that fails', () => {
    const broken = () => {
      throw new Error('the list of units is gone');
    };
    expect(() => unitOfTree(tree('price + 1'), broken)).toThrow('the list of units is gone');
  });
});

describe('the constants that every case has', () => {
  it('have plain values and units that can be read', () => {
    for (const { value, unit: text } of BUILT_IN_CONSTANTS) {
      expect(value).toMatch(/^\d+(\.\d+)?$/);
      expect(unitText(unit(text))).toBe(text);
    }
  });

  it('agree on how long a year is', () => {
    const value = (id: string) => Number(BUILT_IN_CONSTANTS.find((constant) => constant.id === id)?.value);
    expect(value('hours_per_month') * value('months_per_year')).toBe(value('hours_per_year'));
    expect(value('days_per_month') * 24).toBe(value('hours_per_month'));
    expect(value('hours_per_year')).toBe(365.25 * 24);
    expect(value('one_year')).toBe(value('months_per_year') * value('one_month'));
  });
});
