import type { Grade } from '#model/economics/words.ts';

/** How far a source was read. */
export const VERIFIED_WORDS = {
  primary: 'Read in the original',
  secondary: 'Read as reported elsewhere',
  derived: 'Derived here',
} as const;

/** What a grade says of a default. */
export const GRADE_WORDS: Record<Grade, string> = {
  measured: 'Measured or filed: stated by whoever counted it.',
  reported: 'Reported: stated by someone else, or of a part only.',
  estimated: 'Estimated: worked out from other figures.',
  assumed: 'Assumed: our own choice, because no figure is published.',
};
