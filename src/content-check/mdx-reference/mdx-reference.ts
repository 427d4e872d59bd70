/** The table of the words of MDX in `content/README.md`, written from the list that the content check holds essays to. */

/** What the table says of a word. */
export interface ReferenceWord {
  /** What it is for, in one line. */
  meaning: string;
  /** By name. */
  attributes: Readonly<Record<string, { required: boolean; meaning?: string }>>;
  /** As an author writes it. */
  example: string;
}

const START = '<!-- words:start -->';
const END = '<!-- words:end -->';

/**
 * The text with the table between its two markers.
 * @param words by name
 * @throws RangeError where a marker is missing
 */
export function withReference(text: string, words: Readonly<Record<string, ReferenceWord>>): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new RangeError(`the table has no place: write ${START}, and ${END} under it`);
  return `${text.slice(0, start + START.length)}\n\n${tableOf(words)}\n\n${text.slice(end)}`;
}

function tableOf(words: Readonly<Record<string, ReferenceWord>>): string {
  const rows = Object.entries(words)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { meaning, attributes, example }]) => [
      `\`${name}\``,
      plain(meaning),
      Object.entries(attributes).map(attributeText).join('<br>') || 'none',
      `\`${example.replaceAll(/\s*\n\s*/g, ' ')}\``,
    ]);
  return [['Word', 'What it is for', 'Attributes', 'Example'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const attributeText = ([name, { required, meaning }]: [string, { required: boolean; meaning?: string }]): string =>
  `\`${name}\`${required ? '' : ' (may be left out)'}${meaning === undefined ? '' : `: ${plain(meaning)}`}`;

/** Markdown takes a tag outside of code for HTML, and shows nothing. */
const plain = (text: string): string => text.replaceAll(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part));
