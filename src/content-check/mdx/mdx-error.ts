/** What the parser of MDX refuses, in words for authors. */
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { placeAt } from '../place-at.ts';
import { START, type Place } from '../problem.ts';

/** A text that is not MDX: where, and what to write. */
export class MdxError extends Error {
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(message);
    this.name = 'MdxError';
    this.place = place;
  }

  /** @param thrown what the parser threw  @param text what it was given */
  static of(thrown: unknown, text: string): MdxError {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    const [, line, column, what = said] = /^(\d+):(\d+): ([^]*)$/.exec(said) ?? [];
    const place = line === undefined ? START : { line: Number(line), column: Number(column) };
    return plainError(what, place, text);
  }
}

/** What to write in place of braces, which hold code that an essay has none of. */
export const BRACES = 'write a live number as <Figure cell="..." />, or \\{ for a brace';

/** What to write in place of a comment of HTML. */
const COMMENT = 'comments of HTML are not read here: write {/* ... */}';

function plainError(what: string, place: Place, text: string): MdxError {
  const offset = offsetOf(text, place);
  const here = text.slice(offset);
  const report = (message: string, at = place) => new MdxError(message, at);

  const closing = /^Unexpected closing tag `(<\/[^`]*>)`, (?:expected corresponding closing tag for `<([^`]*)>`)?/.exec(
    what,
  );
  if (closing !== null)
    return report(
      closing[2] === undefined
        ? `${closing[1]} closes nothing: leave it out`
        : `${closing[1]} stands where </${closing[2]}> is wanted`,
    );

  const open = /^Expected (?:a closing tag for `<([^`]*)>`|the closing tag `<\/([^`]*)>` either)/.exec(what);
  if (open !== null)
    return report(neverClosed(open[1] ?? open[2] ?? '', open[2] !== undefined || what.includes('paragraph')));

  if (what.includes('closing brace for `{`')) return report(`{ is never closed: ${BRACES}`);
  if (what.startsWith('Could not parse expression')) {
    const brace = Math.max(text.lastIndexOf('{', offset), 0);
    const attribute = /([\w-]+)\s*=\s*$/.exec(text.slice(0, brace))?.[1];
    return report(
      attribute === undefined
        ? `braces hold code, and an essay has none: ${BRACES}`
        : `${attribute} is not text, so that it cannot be checked: write ${attribute}="..." in quotes`,
      placeAt(text, brace),
    );
  }
  if (here.startsWith('<')) return report(brokenTag(here));
  return report(
    `this cannot be read (${what.replace(/ \((?:note|mdx)[^]*$/, '')}): write plain words, and \\< or \\{ for the signs themselves`,
  );
}

/** @param inLine whether the element begins and ends within a paragraph */
function neverClosed(name: string, inLine: boolean): string {
  if (MDX_WORDS[name]?.holds === false) return `<${name}> is never closed: write <${name} ... />`;
  if (name === 'br' || name === 'col') return `<${name}> is never closed: write <${name} />`;
  return inLine
    ? `<${name}> is not closed in its paragraph: write </${name}> before the paragraph ends, or both tags on lines of their own`
    : `<${name}> is never closed: write </${name}> behind what it holds`;
}

/** What is wrong with a text that begins with <, and is no tag. */
function brokenTag(here: string): string {
  if (here.startsWith('<!--')) return COMMENT;
  const address = /^<((?:https?|mailto):[^\s>]*)>/.exec(here)?.[1];
  if (address !== undefined) return `addresses do not stand between < and >: write [words](${address})`;
  const name = /^<([A-Za-z][\w-]*)/.exec(here)?.[1];
  if (name === undefined)
    return `< begins a tag, and ${JSON.stringify(here.slice(1, 2))} cannot be its name: write \\< for the sign itself`;
  const unquoted = /^<[A-Za-z][\w-]*(?:\s+[\w-]+="[^"]*")*\s+([\w-]+)=([^"'{\s/>]+)/.exec(here);
  if (unquoted !== null)
    return `${unquoted[1]} of <${name}> is not between straight quotes: write ${unquoted[1]}="${unquoted[2]?.replaceAll(/[“”‘’]/g, '')}"`;
  const example = MDX_WORDS[name]?.example.split('\n')[0] ?? `<${name} ... />`;
  return `<${name} is not a whole tag: write it as in ${example}, with both quotes of each attribute, or \\< for the sign itself`;
}

function offsetOf(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
