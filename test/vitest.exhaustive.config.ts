import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { slimDecimalPlugin } from '../src/build/slim-decimal.ts';

/** Test files that try a part of what there is in `npm test`, and all of it here. */
const partial = globSync('test/**/*.test.ts').filter((file) =>
  /from '.*support\/runs\.ts'/.test(readFileSync(file, 'utf8')),
);

/** Slow tests that a change need not wait for: `npm run test:exhaustive`, after `npm run build`. */
export default defineConfig({
  plugins: [slimDecimalPlugin],
  test: {
    server: { deps: { inline: ['decimal.js'] } },
    include: ['test/exhaustive/**/*.test.ts', ...partial],
    env: { EXHAUSTIVE: '1' },
    globalSetup: ['test/support/one-browser.ts'],
    maxWorkers: 2,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: ['default', ['json', { outputFile: 'test/output/exhaustive.json' }]],
  },
});
