import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, in that order: begun first, so that no worker is left with one of them at the end. */
const LONGEST = ['templates', 'new-case', 'translated', 'embeds', 'links', 'arguments', 'essays'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(basename(moduleId, '.test.ts'));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** Tests of the built files in `dist`, in a browser where one is needed. `npm run build` comes first. */
export default defineConfig({
  test: {
    // Wide enough for a slow machine: no test here is about time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Pages share two cores with the browser that draws them.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: 'test/output/built.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          // Nothing here changes a page, and parsing them all takes longer than most of the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/one-browser.ts'],
          // A browser may lose a tab or a frame on a busy machine; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
