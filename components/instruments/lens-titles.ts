import type { LensName } from '#model/economics/lens-terms.ts';

/** What the section of a lens is headed, on a case's page and in the list of its sections. */
export const LENS_TITLES: Record<LensName, string> = {
  path: 'Month by month',
  vintages: 'Generation by generation',
  usage: 'Flat fees in one picture',
  market: 'A toy market',
};
