import { defineConfig } from 'vitest/config';
import { slimDecimalPlugin } from '../src/build/slim-decimal.ts';

/** Truths that need neither a browser nor a built site. Imports go through package.json, so no Astro config is read. */
export default defineConfig({
  // The decimal.js that the site ships, so that nothing can lean on what the build leaves out.
  plugins: [slimDecimalPlugin],
  test: {
    server: { deps: { inline: ['decimal.js'] } },
    include: ['test/**/*.test.ts'],
    // Pure code: loading a module once for many files takes half the time, and no test leaves anything behind.
    isolate: false,
    // Wide enough for a slow machine: no test here is about time.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test/output/unit.json' }]],
    exclude: ['test/browser/**', 'test/built/**', 'test/exhaustive/**'],
  },
});
