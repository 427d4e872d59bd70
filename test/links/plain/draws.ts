/** Chance that is the same each time. */
export interface Draws {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  one<Item>(all: readonly Item[]): Item;
  /** Each of them with that chance, in their order. */
  some<Item>(all: readonly Item[], share: number): Item[];
  shuffled<Item>(all: readonly Item[]): Item[];
}

/** A linear congruential generator over 48 bits, of which the upper 31 are used. */
export function draws(seed: number): Draws {
  let state = (BigInt(seed) ^ 0x5deece66dn) & ((1n << 48n) - 1n);
  const next = (): number => {
    state = (state * 0x5deece66dn + 0xbn) & ((1n << 48n) - 1n);
    return Number(state >> 17n);
  };
  const below = (end: number): number => next() % end;
  const chance = (share: number): boolean => next() / 2 ** 31 < share;
  return {
    below,
    chance,
    one: (all) => all[below(all.length)] as (typeof all)[number],
    some: (all, share) => all.filter(() => chance(share)),
    shuffled: (all) =>
      all
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
