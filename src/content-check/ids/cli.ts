/** `node src/content-check/ids/cli.ts write`: ids for paragraphs that have none. `... record`: every id of the built pages into content/ids.json. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MdxError } from '../mdx/mdx-error.ts';
import { showProblem } from '../problem.ts';
import { builtIds, IDS_FILE, readPublished, withBuilt } from './published.ts';
import { withIds } from './write-ids.ts';

const ESSAYS = 'content/essays';

/** The essay as it is where it cannot be read, with the reason on the console. */
function withIdsOrProblem(text: string, file: string): string {
  try {
    return withIds(text);
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    console.error(showProblem({ file, ...error.place, message: error.message }));
    process.exitCode = 1;
    return text;
  }
}

if (process.argv[2] === 'write') {
  for (const name of readdirSync(ESSAYS).filter((file) => file.endsWith('.mdx'))) {
    const path = join(ESSAYS, name);
    const text = readFileSync(path, 'utf8');
    const written = withIdsOrProblem(text, path);
    if (written !== text) {
      writeFileSync(path, written);
      console.log(`${path}: new ids`);
    }
  }
} else if (process.argv[2] === 'record') {
  const ids = withBuilt(readPublished('content'), builtIds('dist'));
  writeFileSync(join('content', IDS_FILE), `${JSON.stringify(ids, null, 1)}\n`);
  console.log(`${Object.keys(ids).length} pages with ${Object.values(ids).flat().length} ids in content/${IDS_FILE}`);
} else {
  console.error('Say write or record.');
  process.exitCode = 1;
}
