/** The lenses a case may declare, one line each: a case file writes a lens under the name it is exported by. */
export { marketLens as market } from './market.ts';
export { pathLens as path } from './path.ts';
export { usageLens as usage } from './usage.ts';
export { vintagesLens as vintages } from './vintages.ts';
