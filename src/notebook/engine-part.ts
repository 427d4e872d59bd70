/** The engine: what it takes to work a state out, in one lazy chunk that is loaded when there is something to compute. */
export { snapshotOf } from '#wording/snapshot.ts';
export { chipsOf } from '#link/chips.ts';
export { differenceBase } from '#state/difference-base.ts';
export { shownIn } from '#numbers/shown-input.ts';
export { positionOf, TRACK, valueAt } from '#numbers/slider.ts';
export { sameDecimal } from '#numbers/decimal-text.ts';
