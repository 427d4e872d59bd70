/** How much a test tries: a telling part in `npm test`, everything in `npm run test:exhaustive`. Nothing else decides a count by the suite. */

/** Set by `test/vitest.exhaustive.config.ts`, which also runs every test file that imports this one. */
export const exhaustive = process.env['EXHAUSTIVE'] === '1';

/** How often something is tried. */
export const runs = (daily: number, all: number): number => (exhaustive ? all : daily);

/** What something is tried on. @param telling whether one of `all` is among those of `npm test` */
export const telling = <Item>(all: readonly Item[], isTelling: (item: Item, place: number) => boolean): Item[] =>
  exhaustive ? [...all] : all.filter(isTelling);
