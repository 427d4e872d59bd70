import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { slimDecimalPlugin } from '../../src/build/slim-decimal.ts';

/** Test files that read all of the content, or work out every figure there is: what nothing else notices is left to them. */
const SLOW =
  /\/(?:verdicts|laws|outlook|flat-fee|replacement|published|reproductions|codec|hostile|published-cases|ends|mangled|replay)\.test\.ts$/;

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ({ moduleId }: TestSpecification) => Number(SLOW.test(moduleId));
    return files.toSorted((one, other) => slow(one) - slow(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

/** The unit tests of the model, as they meet its mutants. */
export default defineConfig({
  plugins: [slimDecimalPlugin],
  test: {
    server: { deps: { inline: ['decimal.js'] } },
    include: ['test/model/**/*.test.ts'],
    setupFiles: ['test/mutation/quick-laws.ts'],
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
  },
});
