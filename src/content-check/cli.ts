/** `node src/content-check/cli.ts [directory]`: what is wrong with the content, a line each; exits 1 when anything is. */
import { checkContent, showCounts } from './check-content.ts';
import { showProblem } from './problem.ts';

const { problems, warnings, counts } = checkContent(process.argv[2] ?? 'content');
for (const warning of warnings) console.warn(`${showProblem(warning)} (warning)`);
for (const problem of problems) console.error(showProblem(problem));
if (problems.length > 0) process.exitCode = 1;
console.log(
  problems.length > 0
    ? `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${showCounts(counts)}`
    : `No problem in ${showCounts(counts)}`,
);
