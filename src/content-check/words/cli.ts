/** `npm run check:words`: spelling and grammar of the content, a line for each fault; exits 1 when there is one, or when something is allowed that is nowhere. */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../folder.ts';
import { showProblem } from '../problem.ts';
import { checkWords } from './check-words.ts';

const listed = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const { problems, unused } = await checkWords(contentFolder(process.argv[2] ?? 'content'), {
  words: listed('known-words.txt'),
  right: listed('right-as-written.txt'),
});
for (const problem of problems) console.error(showProblem(problem));
for (const one of unused)
  console.error(`${one} is allowed and nowhere met: take it out of the list beside ${import.meta.filename}`);
if (problems.length + unused.length > 0) process.exitCode = 1;
else console.log('No fault of spelling or grammar');
