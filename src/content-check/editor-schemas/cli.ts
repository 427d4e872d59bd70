/** `npm run schemas`: writes `content/schemas/<kind>.json`, by which editors complete and check YAML as it is typed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, SCHEMA_FOLDER } from './editor-schemas.ts';

const folder = join('content', SCHEMA_FOLDER);
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, name), text);
console.log(`${editorSchemas().size} schemas in ${folder}`);
