/** Whether an essay is written in the words it may use: its elements and their attributes, and nothing in braces. */
import { nearest } from '#model/formula/nearest.ts';
import type { MdxWord } from '#schema/mdx-word.ts';
import { MDX_HTML, MDX_WORDS } from '#schema/mdx-words.ts';
import { BRACES } from './mdx/mdx-error.ts';
import { attributeText, isComment, nodesIn, type Attribute, type MdxNode, type TagNode } from './mdx/mdx-tree.ts';
import { placeAt } from './place-at.ts';
import type { Place } from './problem.ts';
import { suggest } from './suggest.ts';

type Report = (place: Place, message: string) => void;

/** @param text what `root` was read from */
export function checkMarkup(root: MdxNode, text: string, report: Report): void {
  for (const node of nodesIn(root)) {
    if (node.kind === 'tag') checkElement(node, report);
    if (node.kind === 'paragraph')
      for (const child of node.children)
        if (child.kind === 'tag' && isBlock(child.name))
          report(
            child,
            `<${child.name}> stands in a line, and is a block of its own: put it on lines of its own, with an empty line before and after`,
          );
    if (node.kind === 'braces' && !isComment(node))
      report(node, `${shown(text.slice(node.offset, node.end))} is code, and an essay has none: ${BRACES}`);
    if (node.kind === 'script')
      report(
        node,
        'a paragraph that begins with import or export is code, and an essay imports nothing: leave it out, or begin the sentence with another word',
      );
    const stray = node.kind === 'text' ? /(?<!\\)\}/.exec(text.slice(node.offset, node.end)) : null;
    if (stray !== null)
      report(placeAt(text, node.offset + stray.index), '} closes nothing: leave it out, or write \\} for a brace');
  }
}

/** Words that stand within a line. All others are blocks. */
const IN_LINE = new Set(['Adjust', 'Anchor', 'Figure', 'FormerAnchor', 'Note', 'Sentence', 'Source', 'Term']);

const isBlock = (name: string): boolean => Object.hasOwn(MDX_WORDS, name) && !IN_LINE.has(name);

/** Short enough for one line. */
const shown = (source: string): string => {
  const line = source.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}...` : line;
};

function checkElement(tag: TagNode, report: Report): void {
  const word = Object.hasOwn(MDX_WORDS, tag.name) ? MDX_WORDS[tag.name] : undefined;
  if (word !== undefined) checkWord(tag, word, report);
  else if (!MDX_HTML.includes(tag.name)) report(tag, unknownElement(tag.name));
}

function unknownElement(name: string): string {
  if (name === '') return '<> has no name: leave it and its </> out';
  if (name === 'a') return '<a> is no word of an essay: write [words](/cases/moviepass/)';
  const words = Object.keys(MDX_WORDS);
  const right = nearest(name, [...words, ...MDX_HTML]);
  return `<${name}> is no word of an essay: ${right === undefined ? '' : `did you mean <${right}>? `}its words are ${words.join(', ')}`;
}

function checkWord(tag: TagNode, word: MdxWord, report: Report): void {
  for (const [name, { required }] of Object.entries(word.attributes)) {
    if (required && !tag.attributes.some((attribute) => attribute.name === name))
      report(tag, `<${tag.name}> has no ${name}: write ${inOneLine(word)}`);
  }
  for (const [place, attribute] of tag.attributes.entries()) {
    const wrong = wrongAttribute(tag, word, attribute, place);
    if (wrong !== undefined) report(attribute, wrong);
  }
  if (word.holds && tag.children.length === 0) report(tag, `<${tag.name}> holds nothing: write ${inOneLine(word)}`);
  if (!word.holds && tag.children.length > 0)
    report(tag, `<${tag.name}> shows nothing of what it holds: write ${inOneLine(word)}, with the words behind it`);
}

/** An example as it is told in a message. */
const inOneLine = ({ example }: MdxWord): string => example.replaceAll(/\s*\n\s*/g, ' ');

/** What is wrong with how an attribute is written; what it names is looked up elsewhere. */
function wrongAttribute(tag: TagNode, word: MdxWord, { name, text }: Attribute, place: number): string | undefined {
  const known = Object.keys(word.attributes);
  if (name === '') return `attributes of <${tag.name}> are written out: write ${inOneLine(word)}`;
  if (!known.includes(name))
    return `${name} is no attribute of <${tag.name}>: ${known.length === 0 ? 'it has none' : suggest(name, known)}`;
  if (tag.attributes.findIndex((other) => other.name === name) < place)
    return `${name} stands twice: leave one out, since only one of the two can be meant`;
  if (text === undefined) return `${name} is not text, so that it cannot be checked: write ${name}="..." in quotes`;
  return text.trim() === '' && word.attributes[name]?.required
    ? `${name} of <${tag.name}> is empty: write ${inOneLine(word)}`
    : undefined;
}

/** Attributes of a word that it may have, with their texts. */
export const namedIn = (tag: TagNode): { attribute: Attribute; name: string; text: string }[] =>
  tag.attributes.flatMap((attribute) => {
    const text = attributeText(tag, attribute.name);
    const known = MDX_WORDS[tag.name]?.attributes[attribute.name] !== undefined;
    return known && text !== undefined && text.trim() !== '' ? [{ attribute, name: attribute.name, text }] : [];
  });
