/** `node src/content-check/ids/cli.ts write`: ids for paragraphs that have none. `... record`: every id of the built pages into content/ids.json. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtIds, IDS_FILE, readPublished, withBuilt } from './published.ts';
import { withIds } from './write-ids.ts';

const ESSAYS = 'content/essays';

if (process.argv[2] === 'write') {
  for (const name of readdirSync(ESSAYS).filter((file) => file.endsWith('.mdx'))) {
    const path = join(ESSAYS, name);
    const text = readFileSync(path, 'utf8');
    const written = withIds(text);
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
