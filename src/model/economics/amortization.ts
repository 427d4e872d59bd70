/** How an outlay becomes a charge: per unit as a formula, and month by month as amounts that sum exactly. */
import { Decimal } from '#model/decimal.ts';
import { arithmetic, name, type Tree } from '#model/formula/tree.ts';
import type { BuildTerms } from './definition.ts';
import type { Policy } from './words.ts';

/** The policy in force for a line: the reader's where it makes sense for the line, else the line's own default. */
export function policyFor(terms: BuildTerms, chosen: Policy | undefined): Policy {
  const [own] = terms.policies;
  if (own === undefined) throw new RangeError('a build line without a policy');
  return terms.policies.find((policy) => policy === chosen) ?? own;
}

/**
 * USD per unit at the monthly volume `q`.
 * straight-line: outlay / life / q. units-of-production: outlay / planned units. expensed: outlay / q, all in its month.
 * replacement: k x outlay / planned units, since each life pays for its successor.
 */
export function chargePerUnit(terms: BuildTerms, policy: Policy): Tree {
  const q = name('q');
  switch (policy) {
    case 'straight-line':
      return arithmetic(arithmetic(terms.outlay, '/', terms.life), '/', q);
    case 'units-of-production':
      return arithmetic(terms.outlay, '/', terms.planned);
    case 'expensed':
      return arithmetic(terms.outlay, '/', arithmetic(q, '*', name('one_month')));
    case 'replacement':
      return arithmetic(outlayToRecover(terms, policy), '/', terms.planned);
    default:
      return policy satisfies never;
  }
}

/** USD that a life has to bring in: the outlay, or k times it where each life pays for its successor. */
export function outlayToRecover(terms: BuildTerms, policy: Policy): Tree {
  return policy === 'replacement' ? arithmetic(terms.renewal, '*', terms.outlay) : terms.outlay;
}

/**
 * The charge of each month of a life, in USD. They sum to the outlay exactly (under replacement to k times it): every month
 * but the last is rounded to the cent, half-even, and the last takes the remainder.
 * @param units units made in each month of the life; its length is the life in whole months, at least 1
 * @throws RangeError when there is no month, or when nothing is made over the life and the policy charges by units
 */
export function chargesOverLife(
  policy: Policy,
  outlay: Decimal,
  renewal: Decimal,
  units: readonly Decimal[],
): Decimal[] {
  const months = units.length;
  if (months === 0) throw new RangeError('a life has at least one month');
  const total = policy === 'replacement' ? outlay.times(renewal) : outlay;
  const made = units.reduce((sum, month) => sum.plus(month), new Decimal(0));
  const byUnits = policy === 'units-of-production' || policy === 'replacement';
  if (byUnits && made.isZero()) throw new RangeError('nothing is made over the life, so no unit can carry the charge');

  const share = (month: number): Decimal => {
    if (policy === 'expensed') return month === 0 ? total : new Decimal(0);
    if (policy === 'straight-line') return total.div(months);
    return total.times(units[month] ?? 0).div(made);
  };
  const charges: Decimal[] = [];
  let charged = new Decimal(0);
  for (let month = 0; month < months; month += 1) {
    const last = month === months - 1;
    const charge = last ? total.minus(charged) : share(month).toDecimalPlaces(2);
    charged = charged.plus(charge);
    charges.push(charge);
  }
  return charges;
}
