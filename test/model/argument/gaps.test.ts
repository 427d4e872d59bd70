import { describe, expect, test } from 'vitest';
import { fastClaim } from '#model/argument/fast-claim.ts';
import { gapOf } from '#model/argument/gaps.ts';
import { surenessOf } from '#model/argument/sureness.ts';
import { isDefined } from '#model/formula/value.ts';
import { marginOfClaim, verdictOf } from '#model/argument/verdict.ts';
import { claimOf, statesOf } from './made-up-claim.ts';

/** The works as a shop: what an older revision of it could be, without leaflets and customers. */
const { shop, ...others } = statesOf();
const older = { ...others, ...(shop && { works: shop }) };
const asked = shop && `revision ${shop.definition.revision} of “${shop.definition.title}” has no `;

describe('what a claim asks for and a revision does not have', () => {
  test.each([
    ['an input that is a term', 'works.leaflets', {}, 'leaflets'],
    ['a figure of the case’s own', 'works.line.racks', {}, 'line.racks'],
    ['an input that is put elsewhere', 'works.margin', { leaflets: '3' }, 'leaflets'],
    ['an input that another is put to', 'works.margin', { serve: '2 * leaflets' }, 'leaflets'],
    ['the figure before the inputs', 'works.leaflets', { churn: '0.2' }, 'leaflets'],
    ['the first of the inputs', 'works.margin', { serve: 'serve + churn', leaflets: '3' }, 'churn'],
  ])('is named: %s', (_, cell, set, missing) => {
    const claim = claimOf({ terms: { one: { cell, set }, two: 'works.price' }, test: ['one > 0 * one'] });
    const { one } = claim.terms;
    expect(one && gapOf(one, older)).toBe(`${asked}${missing}`);
    expect(verdictOf(claim, older)).toEqual({ kind: 'cannot', why: `${asked}${missing}` });
    const margin = marginOfClaim(claim, older);
    expect(isDefined(margin)).toBe(false);
    // Nothing is drawn or searched for that cannot be worked out.
    expect(fastClaim(claim, older, [])).toBeUndefined();
    expect(surenessOf(claim, older, 1, 100)).toBeUndefined();
  });

  test('is nothing where it has them all, also figures of every case that it gives no value', () => {
    const terms = { one: { cell: 'works.ltv', set: { serve: 'serve + 1' } }, two: 'works.price' };
    const claim = claimOf({ terms, test: ['one > 0 * one'] });
    for (const term of Object.values(claim.terms))
      for (const states of [older, statesOf()]) expect(gapOf(term, states)).toBeUndefined();
  });

  test('is no matter of a notebook that is not there', () => {
    const { one } = claimOf({ terms: { one: 'works.leaflets' }, test: ['one > 0 * one'] }).terms;
    expect(one && gapOf(one, others)).toBeUndefined();
    expect(one && gapOf(one, {})).toBeUndefined();
  });
});
