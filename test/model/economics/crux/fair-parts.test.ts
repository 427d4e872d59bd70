import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '#model/formula/steps.ts';
import { Decimal } from '#model/decimal.ts';
import { fairParts as partsInSteps, grainFor, setsAsked } from '#model/economics/crux/fair-parts.ts';

const fairParts = (...asked: Parameters<typeof partsInSteps>) => finish(partsInSteps(...asked));

/** Every order, one by one: the definition itself. */
const orders = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => orders(items.filter((one) => one !== item)).map((rest) => [item, ...rest]));

function averaged(choices: number[], facts: number[], worth: (moved: number) => bigint | undefined) {
  const [first, then] = [orders(choices), orders(facts)];
  const ways = first.flatMap((a) =>
    then.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
  const sums = [...choices, ...facts].map(() => 0);
  let passed = 0;
  for (const way of ways) {
    const sets = way.reduce<number[]>((before, mover) => [...before, (before.at(-1) ?? 0) | (1 << mover)], [0]);
    const worths = sets.map(worth);
    if (worths.includes(undefined)) continue;
    passed += 1;
    way.forEach((mover, place) => {
      sums[mover] = (sums[mover] as number) + Number(worths[place + 1]) - Number(worths[place]);
    });
  }
  return passed === 0 ? undefined : sums.map((sum) => sum / passed);
}

const game = fc
  .record({ choices: fc.integer({ min: 0, max: 2 }), facts: fc.integer({ min: 0, max: 4 }) })
  .filter(({ choices, facts }) => choices + facts > 0)
  .chain(({ choices, facts }) =>
    fc.record({
      choices: fc.constant(Array.from({ length: choices }, (_, mover) => mover)),
      facts: fc.constant(Array.from({ length: facts }, (_, mover) => choices + mover)),
      worths: fc.array(fc.option(fc.integer({ min: -10000, max: 10000 }), { nil: undefined, freq: 8 }), {
        minLength: 1 << (choices + facts),
        maxLength: 1 << (choices + facts),
      }),
    }),
  );
const worthIn = (worths: readonly (number | undefined)[]) => (moved: number) => {
  const worth = worths[moved];
  return worth === undefined ? undefined : BigInt(worth) * 10n ** 20n;
};

describe('what each mover adds', () => {
  it('is the average over all orders that keep choices together and pass no state without a worth', () => {
    fc.assert(
      fc.property(game, ({ choices, facts, worths }) => {
        const worth = worthIn(worths);
        const [found, expected] = [fairParts(choices, facts, worth), averaged(choices, facts, worth)];
        expect(found === undefined).toBe(expected === undefined);
        found?.forEach((part, mover) => {
          const close = Math.abs(Number(part) - (expected?.[mover] as number)) <= 1e-9 * 1e24;
          expect(close).toBe(true);
        });
      }),
    );
  });

  it('adds up exactly, and is the opposite from the other side', () => {
    fc.assert(
      fc.property(game, ({ choices, facts, worths }) => {
        const all = worths.length - 1;
        const worth = worthIn(worths);
        const found = fairParts(choices, facts, worth);
        const back = fairParts(choices, facts, (moved) => worth(all ^ moved));
        expect(found?.map((part) => -part)).toEqual(back);
        if (found)
          expect(found.reduce((sum, part) => sum + part, 0n)).toBe((worth(all) as bigint) - (worth(0) as bigint));
      }),
    );
  });

  it('asks no set twice, and none that it does not need', () => {
    expect(setsAsked([0], [1, 2]).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(setsAsked([], [0, 1])).toEqual([0, 1, 2, 3]);
    expect(new Set(setsAsked([0, 1], [2, 3, 4])).size).toBe(setsAsked([0, 1], [2, 3, 4]).length);
    expect(setsAsked([0, 1], [2, 3, 4])).toHaveLength(8 + 8 + 4 + 4 - 4);
  });

  it('gives what a rounding leaves to the largest', () => {
    // Thirds of 1 and of 10: neither is a whole number.
    const worths: Record<number, bigint> = { 0: 0n, 1: 0n, 2: 0n, 4: 0n, 3: 0n, 5: 1n, 6: 10n, 7: 12n };
    const parts = fairParts([], [0, 1, 2], (moved) => worths[moved]) as bigint[];
    expect(parts.reduce((sum, part) => sum + part)).toBe(12n);
  });
});

describe('a grain', () => {
  it('keeps 36 digits of the largest value, and takes a rounding’s rest for nothing', () => {
    const third = new Decimal(1).div(3);
    const { snap } = grainFor([new Decimal(5), third]);
    expect(snap(new Decimal('1e-38')).isZero()).toBe(true);
    expect(snap(third).minus(third).abs().lte('1e-35')).toBe(true);
    expect(snap(third).times(3).plus(snap(third)).minus(snap(third)).eq(snap(third).times(3))).toBe(true);
  });

  it('is there for values that are all nothing', () => {
    const { count, value } = grainFor([new Decimal(0)]);
    expect(value(count(new Decimal(0))).isZero()).toBe(true);
  });
});
