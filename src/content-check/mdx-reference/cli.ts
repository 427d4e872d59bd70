/** `npm run docs:words`: writes the table of the words of MDX in `content/README.md` anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { withReference } from './mdx-reference.ts';

const README = 'content/README.md';

writeFileSync(README, withReference(readFileSync(README, 'utf8'), MDX_WORDS));
console.log(`${Object.keys(MDX_WORDS).length} words in ${README}`);
