/**
 * `npm run mutate`: changes the code an operation at a time, and says which changes no test notices. Slow. What is known of code and tests
 * that stayed as they were is kept from run to run. `npm run mutate -- --mutate 'src/model/economics/**'` tries a part, and
 * `npm run mutate -- ledger` asks the published links alone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOf, type MutationReport } from './table.ts';

const words = process.argv.slice(2);
const suite = words[0] === 'ledger' ? 'ledger' : 'unit';
const config = fileURLToPath(new URL(`${suite}.config.mjs`, import.meta.url));
const { status } = spawnSync('stryker', ['run', config, ...words.slice(suite === 'ledger' ? 1 : 0)], {
  stdio: 'inherit',
});
const report = readFileSync(`test/output/mutation/${suite}.json`, 'utf8');
console.log(`\n${tableOf(JSON.parse(report) as MutationReport)}`);
process.exitCode = status ?? 1;
