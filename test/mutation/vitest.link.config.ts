import { defineConfig } from 'vitest/config';
import model from './vitest.model.config.ts';

/** The unit tests of links, and the published ones, as they meet mutants of what reads and writes links. The one that reads patterns in the source, which Stryker writes anew, is left out. */
export default defineConfig({
  ...model,
  test: {
    ...model.test,
    include: ['test/link/**/*.test.ts', 'test/links/{ends,mangled,replay}.test.ts'],
    exclude: ['test/link/patterns.test.ts'],
  },
});
