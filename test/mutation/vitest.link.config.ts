import { defineConfig } from 'vitest/config';
import model from './vitest.model.config.ts';

/** The unit tests of links, and the published ones, as they meet mutants of what reads and writes links. */
export default defineConfig({
  ...model,
  test: { ...model.test, include: ['test/link/**/*.test.ts', 'test/links/{ends,mangled,replay}.test.ts'], exclude: [] },
});
