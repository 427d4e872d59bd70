/**
 * `npm run mutate`: changes the code an operation at a time, and says which changes no test notices. Slow. What is known of code and tests
 * that stayed as they were is kept from run to run. `npm run mutate -- --mutate 'src/model/economics/**'` tries a part, and
 * `npm run mutate -- ledger` asks the published links alone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOf, type MutationReport } from './table.ts';

const SUITES = ['model', 'link', 'ledger'];

const [first = '', ...rest] = process.argv.slice(2);
const isNamed = SUITES.includes(first);
const options = isNamed || first === '' ? rest : [first, ...rest];
const meant = options.some((one) => one.includes('src/link')) ? ['link'] : ['model'];
const suites = isNamed ? [first] : options.length === 0 ? ['model', 'link'] : meant;

for (const suite of suites) {
  const config = fileURLToPath(new URL(`${suite}.config.mjs`, import.meta.url));
  const { status } = spawnSync('stryker', ['run', config, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync(`test/output/mutation/${suite}.json`, 'utf8')) as MutationReport;
  console.log(`\n${tableOf(report)}`);
}
