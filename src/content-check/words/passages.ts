/** The words of a content file that readers meet, a passage each, with the line it stands on. */
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

export interface Passage {
  line: number;
  text: string;
}

/** Keys of YAML whose values are sentences. */
const SPOKEN = new Set([
  'label',
  'title',
  'summary',
  'note',
  'assumption',
  'say',
  'why',
  'reason',
  'who',
  'decides',
  'because',
  'misuse',
  'claim',
  'objection',
  'turns-on',
  'nothing-built',
  'what',
  'term',
  'means',
  'says',
  'reading',
]);

/** @param text a whole file, as MDX, Markdown or YAML by its name */
export function passagesIn(text: string, path: string): Passage[] {
  if (path.endsWith('.yaml')) return yamlPassages(text, 0);
  const [head = '', inner = ''] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  const offset = head.split('\n').length - 1;
  const body = text
    .slice(head.length)
    .split('\n')
    .map((line, place) => ({ line: offset + place + 1, text: plain(line) }));
  return [...yamlPassages(inner, 1), ...body].filter(({ text: words }) => words !== '');
}

function yamlPassages(text: string, before: number): Passage[] {
  const lines = new LineCounter();
  const found: Passage[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (
        !isScalar(key) ||
        !SPOKEN.has(String(key.value)) ||
        !isScalar(value) ||
        typeof value.value !== 'string' ||
        !value.range
      )
        return;
      found.push({ line: before + lines.linePos(value.range[0]).line, text: plain(value.value) });
    },
  });
  return found;
}

/** A line without its markup: a figure is a number, a sentence of a case a sentence. Quotes are straight, as the tool knows them. */
const plain = (line: string): string =>
  line
    .replaceAll(/<(?:N|Adjust|Was)\b[^>]*\/>|\{[^}]*\}/g, '10')
    .replaceAll(/<Says\b[^>]*\/>/g, 'This is so.')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[[*_#]/g, '')
    .replaceAll('’', "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:?!])/g, '$1')
    .trim();
