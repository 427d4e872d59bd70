/**
 * Who moves a quantity how far, when several things move it together: what each adds, averaged over all orders in which they could be moved.
 * That is the Shapley value; with the choices kept together, and the facts, it is Owen's. Nobody goes first, and the parts add up exactly.
 */
import { Decimal } from '#model/decimal.ts';
import { each, type Steps } from '#model/formula/steps.ts';

/** Movers as a set of bits: mover i is 2^i. */
export type Moved = number;

export const isIn = (moved: Moved, mover: number): boolean => ((moved >> mover) & 1) === 1;

/** Every set of these movers, on top of some that are moved already. */
function subsets(movers: readonly number[], base: Moved): Moved[] {
  return Array.from({ length: 1 << movers.length }, (_, bits) =>
    movers.reduce((moved, mover, place) => (isIn(bits, place) ? moved | (1 << mover) : moved), base),
  );
}

const all = (movers: readonly number[]): Moved => movers.reduce((moved, mover) => moved | (1 << mover), 0);

/** The sets of which `fairParts` asks the worth. Every mover is below 31. */
export function setsAsked(choices: readonly number[], facts: readonly number[]): Moved[] {
  const asked = [0, all(choices)].flatMap((base) => subsets(facts, base));
  return [...new Set([...asked, ...[0, all(facts)].flatMap((base) => subsets(choices, base))])];
}

/** Of whole numbers alone, so that sums are exact: how many of the orders pass, and what each mover adds over all of them. */
interface Leg {
  orders: bigint;
  sums: Map<number, bigint>;
}

/**
 * What each mover adds, in whole grains; the choices all before the facts or all after them. Orders that pass a set without a worth are left
 * out. A part is rounded to a grain, half-even, and the largest takes what that leaves, so that the sum is exact.
 * @param worth in grains; `undefined` where the quantity has no value
 * @returns a part for each mover, by number; `undefined` where no order is left
 */
export function* fairParts(
  choices: readonly number[],
  facts: readonly number[],
  worth: (moved: Moved) => bigint | undefined,
): Steps<bigint[] | undefined> {
  const [first, then] = [yield* leg(choices, 0, worth), yield* leg(facts, all(choices), worth)];
  const [factsFirst, choicesThen] = [yield* leg(facts, 0, worth), yield* leg(choices, all(facts), worth)];
  const orders = first.orders * then.orders + factsFirst.orders * choicesThen.orders;
  if (orders === 0n) return undefined;
  const parts: bigint[] = [];
  const of = (sums: Leg['sums'], mover: number) => sums.get(mover) ?? 0n;
  for (const mover of choices)
    parts[mover] = rounded(
      of(first.sums, mover) * then.orders + of(choicesThen.sums, mover) * factsFirst.orders,
      orders,
    );
  for (const mover of facts)
    parts[mover] = rounded(
      of(then.sums, mover) * first.orders + of(factsFirst.sums, mover) * choicesThen.orders,
      orders,
    );
  const total = (worth(all([...choices, ...facts])) ?? 0n) - (worth(0) ?? 0n);
  const left = parts.reduce((rest, part) => rest - part, total);
  const largest = parts.reduce((best, part, mover) => (size(part) > size(parts[best] ?? 0n) ? mover : best), 0);
  parts[largest] = (parts[largest] ?? 0n) + left;
  return parts;
}

/** All orders of some movers, on top of a base: counted up from nothing moved, and down from all moved, through sets that have a worth. */
function* leg(movers: readonly number[], base: Moved, worth: (moved: Moved) => bigint | undefined): Steps<Leg> {
  const sets = subsets(movers, base);
  const worths = sets.map(worth);
  const open = worths.map((value) => value !== undefined);
  const bits = movers.map((_, place) => 1 << place);
  // Orders of a dozen movers are fewer than 2^53.
  const up = sets.map((_, set) => Number(set === 0 && open[0]));
  for (let set = 1; set < sets.length; set += 1)
    if (open[set]) up[set] = bits.reduce((sum, bit) => sum + (set & bit ? (up[set ^ bit] as number) : 0), 0);
  const last = sets.length - 1;
  const down = sets.map((_, set) => Number(set === last && open[last]));
  for (let set = last - 1; set >= 0; set -= 1)
    if (open[set]) down[set] = bits.reduce((sum, bit) => sum + (set & bit ? 0 : (down[set | bit] as number)), 0);
  const sums = new Map(
    yield* each([...movers.entries()], function* ([place, mover]): Steps<[number, bigint]> {
      yield;
      let sum = 0n;
      const bit = 1 << place;
      for (let set = 0; set <= last; set += 1) {
        const orders = set & bit ? 0 : (up[set] as number) * (down[set | bit] as number);
        if (orders > 0) sum += BigInt(orders) * ((worths[set | bit] as bigint) - (worths[set] as bigint));
      }
      return [mover, sum];
    }),
  );
  return { orders: BigInt(up[last] as number), sums };
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** A quotient to the nearest whole number, half-even: the same of both signs. */
function rounded(value: bigint, by: bigint): bigint {
  const [whole, rest] = [size(value) / by, (size(value) % by) * 2n];
  const up = rest > by || (rest === by && whole % 2n === 1n);
  const found = up ? whole + 1n : whole;
  return value < 0n ? -found : found;
}

/** Digits of the largest value that are kept. Four fewer than a Decimal has, so that a sum of values or of parts is exact. */
const DIGITS = 36;

/** Values on one grain, so that they can be added and taken apart exactly, and what is left of a rounding is nothing. */
export interface Grain {
  count(value: Decimal): bigint;
  value(count: bigint): Decimal;
  /** To the nearest whole number of grains. */
  snap(value: Decimal): Decimal;
}

/** A grain fine enough for 36 digits of the largest of some values. */
export function grainFor(values: readonly Decimal[]): Grain {
  const largest = Decimal.max(0, ...values.map((value) => value.abs()));
  const places = largest.isZero() ? DIGITS : DIGITS - 1 - largest.e;
  const grain = new Decimal(10).pow(-places);
  const count = (value: Decimal) => BigInt(value.div(grain).toFixed(0));
  const value = (grains: bigint) => new Decimal(grains.toString()).times(grain);
  return { count, value, snap: (exact) => value(count(exact)) };
}
