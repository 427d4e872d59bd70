/**
 * `npm run release`: freezes every revision, argument and page of several notebooks as it now computes, and writes it down in
 * `content/releases.json` with the date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check-content.ts';
import { contentFolder } from '../folder.ts';
import { showProblem } from '../problem.ts';
import { LEDGER, readReleases } from './check-releases.ts';
import { freeze, unreleased } from './freeze.ts';
import { lostReleases } from './history.ts';

const directory = process.argv[2] ?? 'content';
const { problems, cases, editions } = checkContent(directory);
const { released } = readReleases(contentFolder(directory));
const lost = lostReleases(directory, released);
if (problems.length > 0 || lost.length > 0) {
  for (const problem of problems) console.error(showProblem(problem));
  for (const one of lost) console.error(one);
  console.error('Nothing was released.');
  process.exit(1);
}
const all = [...cases.byId.values()].flat().map(({ definition }) => definition);
const fresh = unreleased(all, editions, released);
const ledger = freeze(all, editions, released, new Date().toISOString().slice(0, 10));
writeFileSync(join(directory, LEDGER), `${JSON.stringify(ledger, null, 1)}\n`);
console.log(fresh.length === 0 ? 'Everything is released already.' : `Released: ${fresh.join('; ')}.`);
