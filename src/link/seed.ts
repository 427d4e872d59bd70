/** Where the draws begin: the same seed gives everybody the same draws, so it stands in the link where it is not the first. */
export const FIRST_SEED = 1;

/** A seed as a link writes it: a whole number from 1 to 999999999; `undefined` for anything else. */
export function readSeed(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
