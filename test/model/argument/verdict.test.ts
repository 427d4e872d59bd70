import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { marginOfClaim, movedStates, NEVER, termValue, verdictOf } from '#model/argument/verdict.ts';
import { isDefined } from '#model/formula/value.ts';
import { claimOf, statesOf } from './made-up-claim.ts';

/** At 5 of 10 left for each unit of the shop: 5 is the margin there, 6 less 1.2 for racks in the works. */
const terms = { left: 'shop.margin', ten: 'shop.price', there: 'works.serving:margin' };
const decide = (test: string[], moved = {}) => {
  const claim = claimOf({ terms, test });
  const margin = marginOfClaim(claim, statesOf(moved));
  return [verdictOf(claim, statesOf(moved)).kind, isDefined(margin) ? margin.toFixed() : 'none'];
};

describe('a comparison', () => {
  test.each([
    ['left < ten', 'holds', '5'],
    ['left > ten', 'does-not-hold', '-5'],
    ['2 * left < ten', 'does-not-hold', '0'],
    ['2 * left > ten', 'does-not-hold', '0'],
    ['2 * left <= ten', 'holds', '0'],
    ['2 * left >= ten', 'holds', '0'],
    ['ten <= left', 'does-not-hold', '-5'],
    ['ten >= left', 'holds', '5'],
    ['2 * left == ten', 'holds', '0'],
    ['2 * left != ten', 'does-not-hold', '-1'],
    ['left == ten', 'does-not-hold', '-5'],
    ['ten == left', 'does-not-hold', '-5'],
    ['left != ten', 'holds', '5'],
    ['ten != left', 'holds', '5'],
  ])('%s %s, by %s', (test, verdict, margin) => {
    expect(decide([test])).toEqual([verdict, margin]);
  });
});

describe('a claim', () => {
  test('holds where all its tests do, by the smallest of their distances', () => {
    expect(decide(['left < ten', 'left > there'])).toEqual(['holds', '1.4']);
    expect(decide(['left > there', 'left < ten'])).toEqual(['holds', '1.4']);
    expect(decide(['left < ten', 'left < there'])).toEqual(['does-not-hold', '-1.4']);
    expect(decide(['left < there', 'left < ten'])).toEqual(['does-not-hold', '-1.4']);
  });

  test('cannot be decided where a side has no value, with the reason', () => {
    for (const test of ['left / shop_units > 0', '0 < left / shop_units']) {
      const claim = claimOf({ terms: { left: 'shop.margin', shop_units: 'shop.fact' }, test: [test] });
      const states = statesOf({ shop: { fact: '0' } });
      expect(verdictOf(claim, states)).toEqual({ kind: 'cannot', why: 'divides by shop_units, which is 0' });
      expect(marginOfClaim(claim, states)).toEqual({ notDefined: 'divides by shop_units, which is 0' });
    }
  });

  test('without a test, or with an amount for one, has no distance', () => {
    const { tests: _, ...rest } = claimOf({ terms });
    expect(isDefined(marginOfClaim({ ...rest, tests: [] }, statesOf()))).toBe(false);
    expect(isDefined(marginOfClaim({ ...rest, tests: [{ kind: 'name', name: 'left' }] }, statesOf()))).toBe(false);
    expect(verdictOf({ ...rest, tests: [] }, statesOf()).kind).toBe('holds');
  });
});

describe('a term', () => {
  const valueOf = (cell: string, set: Record<string, string> = {}, moved = {}) => {
    const claim = claimOf({ terms: { it: { cell, set } } });
    const value = termValue(claim.terms.it as never, statesOf(moved));
    return isDefined(value) ? value.toFixed() : value;
  };

  test('is its figure under the boundary and policy that it names', () => {
    expect(valueOf('shop.everything:margin')).toBe('3.8');
    expect(valueOf('works.with-build:build_cost')).toBe('1');
    expect(valueOf('works.with-build[units-of-production]:build_cost')).toBe('0.5');
  });

  test('is worked out with its inputs put elsewhere, as formulas over the reader’s', () => {
    expect(valueOf('shop.margin', { serve: 'fact * 3' })).toBe('6');
    expect(valueOf('shop.margin', { serve: 'fact * 3' }, { shop: { fact: '2' } })).toBe('2');
    // Each reads what the reader has, and none what another put.
    expect(valueOf('shop.margin', { serve: 'fact', fact: 'serve' }, { shop: { serve: '3', fact: '2' } })).toBe('5');
    expect(valueOf('shop.margin', { serve: 'serve / (fact - 1)' })).toMatchObject({
      notDefined: expect.anything() as string,
    });
  });

  test('is further off than anything where it never comes, and nothing where it is at once', () => {
    expect(valueOf('works.recovery_units', {}, { works: { serve: '10' } })).toBe(NEVER.toFixed());
    expect(valueOf('shop.next-unit:break_even_units')).toBe('0');
    expect(valueOf('works.serving:break_even_units')).toBe('10');
    expect(valueOf('works.recovery_units', {}, { works: { fitting: '0' } })).toMatchObject({
      notDefined: expect.anything() as string,
    });
  });

  test('of a notebook that is not there is refused', () => {
    expect(() => termValue({ notebook: 'none', figure: 'margin', under: {}, set: {} }, statesOf())).toThrow(RangeError);
  });
});

describe('states', () => {
  test('have one input of one notebook moved, and the rest as it stands', () => {
    const states = statesOf({ shop: { fact: '2' } });
    const moved = movedStates(states, 'shop', 'serve', new Decimal('0.5'));
    expect(moved.works).toBe(states.works);
    expect(moved.again).toBe(states.again);
    expect(moved.shop?.state).toEqual({
      ...states.shop?.state,
      inputs: { ...states.shop?.state.inputs, serve: '0.5' },
    });
    expect(moved.shop?.hurried).toBe(false);
    expect(movedStates(states, 'none', 'serve', new Decimal(1))).toBe(states);
  });
});
