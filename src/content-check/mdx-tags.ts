/**
 * Component tags of an MDX file, with their places. A scan and not a parse: what it has to know is where code and comments are, and how
 * attributes are written. A tag that MDX reads otherwise fails the build in MDX's own words.
 */

export interface Tag {
  name: string;
  kind: 'opening' | 'closing' | 'whole';
  /** Where the tag begins, in characters from the start of the text. */
  offset: number;
  attributes: Map<string, Attribute>;
}

export interface Attribute {
  offset: number;
  /** The text between the quotes; absent where the value is an expression in braces, or there is none. */
  text?: string;
}

const FENCED = /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))/gm;
const INLINE_CODE = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
const COMMENT = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/** The same text with code and comments blanked out, so that every character keeps its place. */
function withoutCode(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text.replace(COMMENT, blank).replace(FENCED, blank).replace(INLINE_CODE, blank);
}

const TAG_START = /<(\/?)([A-Z][A-Za-z0-9]*)/g;

/** Tags whose name begins with a capital, in order. */
export function tagsIn(text: string): Tag[] {
  const code = withoutCode(text);
  const tags: Tag[] = [];
  for (const start of code.matchAll(TAG_START)) {
    const [whole, slash, name = ''] = start;
    const { attributes, end } = attributesFrom(code, start.index + whole.length);
    tags.push({
      name,
      kind: slash === '/' ? 'closing' : code[end] === '/' ? 'whole' : 'opening',
      offset: start.index,
      attributes,
    });
  }
  return tags;
}

const ATTRIBUTE = /\s*([A-Za-z_][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?/y;

/** Attributes up to the tag's end; `end` is where its `>` or `/>` stands. */
function attributesFrom(code: string, from: number): { attributes: Map<string, Attribute>; end: number } {
  const attributes = new Map<string, Attribute>();
  let at = from;
  while (at < code.length) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(code);
    if (match !== null) {
      const [whole, name = '', double, single] = match;
      const text = double ?? single;
      attributes.set(name, { offset: at + whole.indexOf(name), ...(text !== undefined && { text }) });
      at += whole.length;
    } else if (code[at] === '{') {
      at = afterBraces(code, at);
    } else if (code[at] === '>' || code[at] === '/') {
      break;
    } else {
      at += 1;
    }
  }
  return { attributes, end: at };
}

/** The place after the brace that closes the one at `from`. */
function afterBraces(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    if (code[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return code.length;
}
