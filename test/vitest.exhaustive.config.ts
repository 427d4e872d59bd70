import { defineConfig } from 'vitest/config';

/** Slow tests that a change need not wait for: `npm run test:exhaustive`. */
export default defineConfig({
  test: {
    include: ['test/exhaustive/**/*.test.ts'],
    testTimeout: 900_000,
    reporters: ['default', ['json', { outputFile: 'test/output/exhaustive.json' }]],
  },
});
