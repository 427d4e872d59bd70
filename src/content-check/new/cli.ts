/** `npm run new <kind> <id> [case]`: writes a file to start from, and says line by line what to fill in. It never writes over a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../folder.ts';
import { marksIn } from './marks.ts';
import { newFile } from './new-file.ts';

const DIRECTORY = 'content';
const made = newFile(contentFolder(DIRECTORY), process.argv.slice(2), new Date().toISOString().slice(0, 10));
if ('refused' in made) {
  console.error(made.refused);
  process.exitCode = 1;
} else {
  const file = join(DIRECTORY, made.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made.text, { flag: 'wx' });
  console.log(`${file} is written, and passes the check as it stands. To fill in:`);
  for (const { line, wanted } of marksIn(made.text)) console.log(`${file}:${line} ${wanted}`);
  console.log(`npm run check:content says what is wrong and what is left; npm run dev shows it at ${made.page}`);
}
