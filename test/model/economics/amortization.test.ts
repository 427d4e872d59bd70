import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { chargesOverLife, policyFor } from '#model/economics/amortization.ts';
import type { BuildTerms } from '#model/economics/definition.ts';
import { POLICIES, type Policy } from '#model/economics/words.ts';

const cents = fc.bigInt({ min: 1n, max: 10n ** 14n }).map((amount) => new Decimal(amount.toString()).div(100));
const multiple = fc.integer({ min: 1, max: 10000 }).map((hundredths) => new Decimal(hundredths).div(100));
const units = fc
  .array(
    fc.integer({ min: 0, max: 1_000_000 }).map((made) => new Decimal(made)),
    { minLength: 1, maxLength: 60 },
  )
  .filter((months) => months.some((made) => made.gt(0)));
const sum = (amounts: Decimal[]) => amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));

describe(chargesOverLife, () => {
  it('charges over a life sum to the outlay exactly, and under replacement to k times it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), cents, multiple, units, (policy, outlay, k, made) => {
        const expected = policy === 'replacement' ? outlay.times(k) : outlay;
        expect(sum(chargesOverLife(policy, outlay, k, made)).eq(expected)).toBe(true);
      }),
      { seed: 20261123 },
    );
  });

  it('straight-line and units-of-production agree when every month makes the same, but for the cent the last month takes', () => {
    const made = Array.from({ length: 7 }, () => new Decimal(300));
    const [line, byUnits] = (['straight-line', 'units-of-production'] as const).map((policy) =>
      chargesOverLife(policy, new Decimal('100'), new Decimal(1), made),
    );
    expect(line?.map(String)).toEqual(byUnits?.map(String));
    expect(line?.map(String)).toEqual(['14.29', '14.29', '14.29', '14.29', '14.29', '14.29', '14.26']);
  });

  it('by units charges each month for what is made in it, to the cent, half-even', () => {
    const made = [1, 0, 2, 5].map((units) => new Decimal(units));
    const charged = (policy: Policy, k = 1) =>
      chargesOverLife(policy, new Decimal('100.01'), new Decimal(k), made).map(String);
    expect(charged('units-of-production')).toEqual(['12.5', '0', '25', '62.51']);
    expect(charged('replacement', 2)).toEqual(['25', '0', '50', '125.02']);
    expect(charged('straight-line', 2)).toEqual(['25', '25', '25', '25.01']);
    expect(chargesOverLife('straight-line', new Decimal(7), new Decimal(1), [new Decimal(0)]).map(String)).toEqual([
      '7',
    ]);
  });

  it('expensed is all in the month it is spent', () => {
    const made = Array.from({ length: 3 }, () => new Decimal(5));
    expect(chargesOverLife('expensed', new Decimal('9.99'), new Decimal(1), made).map(String)).toEqual([
      '9.99',
      '0',
      '0',
    ]);
  });

  it('refuses a life without a month, and charging by units when nothing is made', () => {
    expect(() => chargesOverLife('straight-line', new Decimal(1), new Decimal(1), [])).toThrow('at least one month');
    for (const policy of ['replacement', 'units-of-production'] as const)
      expect(() => chargesOverLife(policy, new Decimal(1), new Decimal(1), [new Decimal(0)])).toThrow(
        'nothing is made',
      );
  });
});

describe(policyFor, () => {
  const terms = { policies: ['expensed', 'replacement'] } as unknown as BuildTerms;

  it('is the reader’s where it makes sense for the line, else the line’s first', () => {
    expect(policyFor(terms, 'replacement')).toBe('replacement');
    expect(policyFor(terms, 'straight-line')).toBe('expensed');
    expect(policyFor(terms, undefined)).toBe('expensed');
    expect(() => policyFor({ ...terms, policies: [] }, 'expensed')).toThrow(RangeError);
  });
});
