import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { slimDecimalPlugin } from '../../src/build/slim-decimal.ts';

/** From the ground up, so that a mutant meets the tests of its own folder before those that only stand on it. */
const ROOMS = ['formula', 'economics', 'uncertainty', 'spreadsheet', 'argument'];

class FromTheGroundUp extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => ROOMS.findIndex((room) => moduleId.includes(`/model/${room}/`));
    return files.toSorted((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

/**
 * The unit tests of the model, as they meet its mutants. Those that read all of the content are left out: they would take most of the time,
 * and an operation should be held by a test that is about it.
 */
export default defineConfig({
  plugins: [slimDecimalPlugin],
  test: {
    server: { deps: { inline: ['decimal.js'] } },
    include: [process.env['MUTATION_TESTS'] ?? 'test/model/**/*.test.ts'],
    exclude: [
      'test/model/{flat-fee,market,published,replacement,reproductions}.test.ts',
      'test/model/argument/verdicts.test.ts',
      'test/model/economics/laws.test.ts',
    ],
    setupFiles: ['test/mutation/quick-laws.ts'],
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: FromTheGroundUp },
  },
});
