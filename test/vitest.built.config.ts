import { defineConfig } from 'vitest/config';

/** Tests of the built files in `dist`, in a browser where one is needed. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['test/{built,browser,accessibility}/**/*.test.ts'],
    globalSetup: ['test/support/one-browser.ts'],
    // Pages share two cores with the browser that draws them.
    maxWorkers: 2,
    // A browser may lose a tab or a frame on a busy machine; what is broken fails twice.
    retry: 1,
    // Wide enough for a slow machine: no test here is about time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'test/output/built.json' }]],
  },
});
