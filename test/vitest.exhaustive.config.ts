import { defineConfig } from 'vitest/config';

/** Slow tests that a change need not wait for: `npm run test:exhaustive`, after `npm run build`. */
export default defineConfig({
  test: {
    include: ['test/exhaustive/**/*.test.ts'],
    globalSetup: ['test/support/one-browser.ts'],
    testTimeout: 900_000,
    reporters: ['default', ['json', { outputFile: 'test/output/exhaustive.json' }]],
  },
});
