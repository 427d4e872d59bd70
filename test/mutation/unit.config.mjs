import { settingsFor } from './settings.mjs';

/** Every mutant of the model and of links, against the unit tests that hold them. */
export default {
  ...settingsFor('unit'),
  mutate: ['src/model/**/*.ts', 'src/link/**/*.ts'],
  // Strings are words for a reader, or kinds that the compiler holds.
  mutator: { excludedMutations: ['StringLiteral'] },
};
