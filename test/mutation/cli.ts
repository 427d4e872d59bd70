/**
 * `npm run mutate`: changes the code an operation at a time, and says which changes no test notices. Slow. What is known of code and tests
 * that stayed as they were is kept from run to run. `npm run mutate -- --mutate 'src/model/economics/**'` tries a part, and
 * `npm run mutate -- ledger` asks the published links alone. `npm run mutate -- formula` tries one folder of the model by that folder's own
 * tests: far quicker, and it misses nothing but what only tests of other folders notice.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOf, type MutationReport } from './table.ts';

const SUITES = ['model', 'link', 'ledger'];
/** Folders of the model, and its own files, by which tests each is tried alone. */
const ROOMS: Record<string, { mutate: string; tests: string }> = {
  ...Object.fromEntries(
    ['formula', 'economics', 'uncertainty', 'spreadsheet', 'argument'].map((room) => [
      room,
      { mutate: `src/model/${room}/**/*.ts`, tests: `test/model/${room}/**/*.test.ts` },
    ]),
  ),
  // What a case is compiled from is tried by what is said of mistakes in it, and by the hashes of what was released.
  files: {
    mutate: 'src/model/*.ts',
    tests:
      'test/{content-check/{case-files,mistakes,own-content,price-lists,references},model/economics/{evaluation,own-*}}.test.ts',
  },
};

const [first = '', ...rest] = process.argv.slice(2);
const room = ROOMS[first];
const isNamed = SUITES.includes(first) || room !== undefined;
const options = isNamed || first === '' ? rest : [first, ...rest];
const meant = options.some((one) => one.includes('src/link')) ? ['link'] : ['model'];
const suites = room ? ['model'] : isNamed ? [first] : options.length === 0 ? ['model', 'link'] : meant;
if (room) {
  process.env['MUTATION_TESTS'] = room.tests;
  if (!options.includes('--mutate')) options.push('--mutate', room.mutate);
}

for (const suite of suites) {
  const config = fileURLToPath(new URL(`${suite}.config.mjs`, import.meta.url));
  const { status } = spawnSync('stryker', ['run', config, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync(`test/output/mutation/${suite}.json`, 'utf8')) as MutationReport;
  console.log(`\n${tableOf(report)}`);
}
