/** `npm run release`: freezes every revision as it now computes, and writes it down in `content/releases.json` with the date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check-content.ts';
import { contentFolder } from '../folder.ts';
import { showProblem } from '../problem.ts';
import { LEDGER, readReleases } from './check-releases.ts';
import { freeze } from './freeze.ts';

const directory = process.argv[2] ?? 'content';
const { problems, cases } = checkContent(directory);
if (problems.length > 0) {
  for (const problem of problems) console.error(showProblem(problem));
  console.error('Nothing was released.');
  process.exit(1);
}
const { released } = readReleases(contentFolder(directory));
const all = [...cases.byId.values()].flat().map(({ definition }) => definition);
const ledger = freeze(all, released, new Date().toISOString().slice(0, 10));
const fresh = all.filter(({ id, revision }) => released[id]?.[revision] === undefined);
writeFileSync(join(directory, LEDGER), `${JSON.stringify(ledger, null, 1)}\n`);
console.log(
  fresh.length === 0
    ? 'Every revision is released already; scenarios that are new are now too.'
    : `Released: ${fresh.map(({ id, revision }) => `${id} ${revision}`).join(', ')}.`,
);
