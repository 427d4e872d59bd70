/** What every mutation run has in common. */
import './decimal-operations.mjs';

/**
 * @param {string} suite whose vitest configuration lies beside this file; its results are kept under that name
 * @param {string[]} mutate
 */
export const settingsFor = (suite, mutate) => ({
  mutate,
  // Strings are words for a reader, or kinds that the compiler holds.
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: `test/mutation/vitest.${suite}.config.ts` },
  coverageAnalysis: 'perTest',
  // What only runs while modules load, and so costs every test, is left out: tables of words and units. What runs then and in tests counts.
  ignoreStatic: true,
  concurrency: 1,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false, logTests: false },
  allowConsoleColors: false,
  incremental: true,
  incrementalFile: `test/output/mutation/${suite}.json`,
  // Not under `test`, where unit tests would be looked for in it.
  tempDirName: '.stryker',
  ignorePatterns: ['dist', '.astro', 'test/output', 'public', 'test/browser', 'test/built'],
});
