/** What is not YAML in a file, in words for authors. */
import { visit, type Document, type Scalar, type YAMLError } from 'yaml';

export interface Mistake {
  message: string;
  /** In characters from the start of the text. */
  offset: number;
}

/** The first mistake of a file: those after it mostly follow from it. */
export function yamlMistake(document: Document, text: string): Mistake | undefined {
  const [first, second] = document.errors;
  if (first === undefined) {
    const offset = signRead(document, text);
    return offset === undefined ? undefined : beginsWithSign(text, offset);
  }
  const [offset] = first.pos;
  const line = lineAt(text, offset);
  if (/^ *\t/.test(line.text))
    return { offset: line.start, message: 'a tab stands at the start of this line: write two spaces' };
  switch (first.code) {
    case 'DUPLICATE_KEY':
      return {
        offset,
        message: `${keyAt(text, offset) ?? 'a key'} stands twice in the same map: leave one out, since only one of the two can be meant`,
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return second?.code === 'MULTILINE_IMPLICIT_KEY' && second.pos[0] === offset
        ? deeperLine(text, offset)
        : colonInText(text, offset);
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey(text, offset);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return beginsWithSign(text, offset);
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: `${text.slice(offset, offset + 2)} means nothing between double quotes: write \\\\ for a backslash`,
      };
    case 'BAD_INDENT':
      return badIndent(first, text, document);
    case 'MISSING_CHAR':
      return missing(first, text, document);
    case 'UNEXPECTED_TOKEN':
      return unexpected(first, text, document);
    case 'MULTIPLE_DOCS':
      return { offset, message: '--- stands in the midst of the file: leave it out' };
    default:
      return { offset, message: `this is not YAML (${first.message}): put texts in quotes, or after >-` };
  }
}

/**
 * Where a text begins with !, & or *, and is otherwise lawful: YAML reads a tag, an anchor or an alias, and leaves the word out.
 * @returns nothing for content, which uses none of the three
 */
function signRead(document: Document, text: string): number | undefined {
  const found = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED').map(({ pos }) => pos[0]);
  visit(document, {
    Alias: (_, { range }) => void found.push(range?.[0] ?? 0),
    Value(_, { anchor, range }) {
      if (anchor !== undefined) found.push(text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0));
    },
  });
  return found.sort((a, b) => a - b)[0];
}

interface Line {
  start: number;
  text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end < 0 ? undefined : end) };
}

/** The key that a line begins with. */
const keyAt = (text: string, offset: number): string | undefined =>
  /^["']?([^\s:"']+)["']?\s*:/.exec(text.slice(offset).replace(/^[\s-]*/, ''))?.[1];

/** A line that is no key with its value: the colon, the space behind it or the columns before it are missing. */
function noKey(text: string, offset: number): Mistake {
  const start = contentFrom(text, offset);
  const line = restOfLine(text, start);
  if (/:\s*[>|][-+]?$/.test(text.slice(0, offset).trimEnd())) return notSetIn(offset);
  return {
    offset: start,
    message: /^[\w-]+:\S/.test(line)
      ? `a key is followed by a colon and a space: write ${line.replace(':', ': ')}`
      : 'this line has no key: write key: before it, or set it in by two more spaces where it goes on with the text above',
  };
}

/** "write title: "Software: a case"", or how to write it where that is long or has quotes in it. */
function quoted(key: string | undefined, value: string): string {
  const before = key === undefined ? '' : `${key}: `;
  return value.length > 60 || value.includes('"')
    ? `write ${before}>- and the text on the next line, set in by two more spaces`
    : `write ${before}"${value}"`;
}

/** The value on the line of an offset, from there on. */
const restOfLine = (text: string, offset: number): string => /^[^\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';

/** The key before a value on the same line. */
const keyBefore = (text: string, offset: number): string | undefined =>
  /([\w-]+):\s*$/.exec(text.slice(lineAt(text, offset).start, offset))?.[1];

function colonInText(text: string, offset: number): Mistake {
  const rest = restOfLine(text, offset);
  const inList = /[[{,]/.test(text.slice(lineAt(text, offset).start, offset));
  return {
    offset,
    message: inList
      ? 'a text with ": " in it stands in quotes: write "..." around it'
      : `a text with ": " in it stands in quotes or after >-: ${quoted(keyBefore(text, offset), rest)}`,
  };
}

/** The next line, which is set in further than the line that an offset stands on. */
function deeperLine(text: string, offset: number): Mistake {
  const next = /\n\s*(?=\S)/.exec(text.slice(offset));
  const at = next === null ? offset : offset + next.index + next[0].length;
  return {
    offset: at,
    message:
      'this line is set in further than the one before, which has a value already: begin it in the same column as the key above',
  };
}

/** The value that begins with a sign that YAML keeps for itself. */
function beginsWithSign(text: string, offset: number): Mistake {
  return {
    offset,
    message: `a text that begins with ${text.charAt(offset)} stands in quotes or after >-: ${quoted(keyBefore(text, offset), restOfLine(text, offset))}`,
  };
}

function badIndent({ message, pos: [offset] }: YAMLError, text: string, document: Document): Mistake {
  const flow = /must be sufficiently indented and end with a ([\]}])/.exec(message)?.[1];
  if (flow !== undefined) return unclosed(text, offset, flow);
  if (message.startsWith('Block scalar')) return notSetIn(offset);
  const quote = quoteUpTo(document, offset);
  if (quote !== undefined) return openQuote(quote);
  return {
    offset: contentFrom(text, offset),
    message:
      'this line begins between two columns: begin it under the first letter of the key above that it stands beside',
  };
}

/** The first sign of the line that an offset begins. */
const contentFrom = (text: string, offset: number): number =>
  offset + (/^ */.exec(text.slice(offset))?.[0].length ?? 0);

/** @param closing the bracket that is wanted before `offset` */
function unclosed(text: string, offset: number, closing: string): Mistake {
  const opening = closing === ']' ? '[' : '{';
  return {
    offset: Math.max(text.lastIndexOf(opening, offset - 1), 0),
    message: `this ${opening} is never closed: write ${closing} at its end`,
  };
}

const notSetIn = (offset: number): Mistake => ({
  offset,
  message: 'this text belongs to the key above and is not set in: write two more spaces before each of its lines',
});

/** A text in quotes that ends at an offset or goes on beyond it. */
function quoteUpTo(document: Document, offset: number): Scalar | undefined {
  const found: Scalar[] = [];
  visit(document, {
    Scalar(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (node.type?.startsWith('QUOTE') && start < offset && end >= offset - 1) found.push(node);
    },
  });
  return found.at(-1);
}

const openQuote = ({ range }: Scalar): Mistake => ({
  offset: range?.[0] ?? 0,
  message:
    'this quote is not closed on its line: write the same quote at the end of the text, or put the text after >-',
});

function missing({ message, pos: [offset] }: YAMLError, text: string, document: Document): Mistake {
  if (message.startsWith('Missing closing')) {
    const quote = quoteUpTo(document, offset);
    return quote === undefined ? openQuote({ range: [offset, offset, offset] } as Scalar) : openQuote(quote);
  }
  const closing = /end with a ([\]}])/.exec(message)?.[1];
  if (closing !== undefined) return unclosed(text, offset, closing);
  if (message.includes('without - indicator'))
    return {
      offset: contentFrom(text, offset),
      message:
        'this line stands in a list and begins no item: write - before it, or begin it under the key above that it stands beside',
    };
  return noKey(text, offset);
}

function unexpected({ message, pos: [offset] }: YAMLError, text: string, document: Document): Mistake {
  const { start, text: line } = lineAt(text, offset);
  if (message.includes('block-seq-ind'))
    return {
      offset,
      message: `a list begins on a line of its own: write ${restOfLine(text, offset)} on the next line, set in by two spaces`,
    };
  if (/Block scalar header|Not a YAML token/.test(message) || /: *[>|][-+]?$/.test(text.slice(start, offset).trimEnd()))
    return { offset, message: 'a text after >- begins on the next line, set in by two more spaces: write it there' };
  const closing = /flow-(?:seq|map)-end/.test(message);
  if (closing)
    return { offset, message: `${text.charAt(offset)} closes nothing: leave it out, or put the text in quotes` };
  const quote = quoteUpTo(document, offset);
  const quotedLines = quote?.range ? text.slice(quote.range[0], quote.range[1]).includes('\n') : false;
  if (quote !== undefined && quotedLines) return openQuote(quote);
  if (quote !== undefined)
    return {
      offset,
      message: 'the text goes on behind its closing quote: write “ and ” or ’ inside it, or put the text after >-',
    };
  const value = /^(?:\s*-\s)*\s*(?:[\w-]+:\s+)?(?=[[{*&!%@`|>])/.exec(line);
  if (value !== null) return beginsWithSign(text, start + value[0].length);
  return { offset, message: `this is not YAML (${message}): put texts in quotes, or after >-` };
}
