/** Prints "N passed, M failed" over the reports of every vitest run. Its argument is the exit status of the test command. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not even be loaded count here alone. */
  numFailedTestSuites: number;
}

const folder = fileURLToPath(new URL('../output', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
const reports = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report);

let passed = 0;
let failed = 0;
for (const report of reports) {
  passed += report.numPassedTests;
  failed += report.numFailedTests || report.numFailedTestSuites;
}
// A step that is no test (types, lint, content, build) can fail as well, and is one failure.
if (failed === 0 && process.argv[2] !== '0') failed = 1;
console.log(`${passed} passed, ${failed} failed`);
