/** Ids for the paragraphs and headings of an essay, written into its prose so that they stay when the words around them change. */
import { createHash } from 'node:crypto';

const HERE = /<Here\s+id="([^"]+)"\s*\/>\s*$/;
/** Words that stand inside a paragraph; a block that begins with another is no paragraph of the essay's own. */
const INLINE = /^<(N|Adjust|Says|Term)\b/;
const ALL_IDS = /<(?:Here|Claim|Was)\s+id="([^"]+)"/g;

/** Every id that an essay's prose gives out, in its order. */
export const idsIn = (text: string): string[] => [...text.matchAll(ALL_IDS)].map(([, id]) => id ?? '');

/** The text with an id at the end of every paragraph and heading that had none. What is there is left as it is. */
export function withIds(text: string): string {
  const end = text.indexOf('\n---', 3);
  const body = text.indexOf('\n', end + 1);
  if (!text.startsWith('---') || end < 0 || body < 0) return text;
  const taken = new Set(idsIn(text));
  const blocks = text
    .slice(body)
    .split(/(\n{2,})/)
    .map((block) =>
      isAddressable(block)
        ? `${block.trimEnd()} <Here id="${newId(block, taken)}" />${block.slice(block.trimEnd().length)}`
        : block,
    );
  return text.slice(0, body) + blocks.join('');
}

function isAddressable(block: string): boolean {
  const text = block.trim();
  if (text === '' || HERE.test(text)) return false;
  if (/^#{2,3} /.test(text)) return true;
  return INLINE.test(text) || /^[^<\-*>|#{`\d]/.test(text);
}

function newId(block: string, taken: Set<string>): string {
  const text = block.trim();
  const heading = /^#{2,3} (.*)$/.exec(text)?.[1];
  const base =
    heading === undefined ? `p-${createHash('sha256').update(text).digest('hex').slice(0, 5)}` : slug(heading);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/<[^>]+>|[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'part';
