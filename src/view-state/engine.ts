/** The engine: model, wording and what keeps a page in step, in one lazy chunk, asked for when there is something to compute. */
export { snapshotOf } from './snapshot.ts';
export { keepInStep } from './page/keep-in-step.ts';
export { chipsOf } from './url/chips.ts';
export { differenceBase } from './url/difference-base.ts';
export { shownInput } from './shown-input.ts';
export { stepFrom, valueAt } from './slider.ts';
export { sameDecimal } from './decimal-text.ts';
