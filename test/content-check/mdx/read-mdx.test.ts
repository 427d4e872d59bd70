import { describe, expect, test } from 'vitest';
import { textIn } from '#src/content-check/mdx/mdx-text.ts';
import { MdxError } from '#src/content-check/mdx/mdx-error.ts';
import { attributeText, nodesIn, tagsIn } from '#src/content-check/mdx/mdx-tree.ts';
import { readMarkdown, readMdx } from '#src/content-check/mdx/read-mdx.ts';

const placesIn = (text: string) =>
  tagsIn(readMdx(text)).map(({ name, line, column, attributes }) => [
    `${name} ${line}:${column}`,
    ...attributes.map((one) => `${one.name} ${one.line}:${one.column} ${one.text ?? 'no text'}`),
  ]);

describe('the reader of MDX', () => {
  test('gives tags in the order of the text, each with its place and its attributes with theirs', () => {
    expect(
      placesIn(
        '---\ntitle: A\n---\n\nA ’😀 <Figure cell="a>b" style=\'x\' />.\n\n<Side\n  name="cell=&amp;"\n>\n\n<UnitBar />\n\n</Side>\n',
      ),
    ).toEqual([['Figure 5:7', 'cell 5:15 a>b', 'style 5:26 x'], ['Side 7:1', 'name 8:3 cell=&'], ['UnitBar 11:1']]);
  });

  test('finds an attribute behind values that hold its name', () => {
    expect(placesIn('<Figure style="cell" cell={cell} {...cell} cell="x" />')).toEqual([
      ['Figure 1:1', 'style 1:9 cell', 'cell 1:22 no text', ' 1:34 no text', 'cell 1:44 x'],
    ]);
  });

  test('leaves out what stands in code and in comments', () => {
    expect(placesIn('`<Figure cell="a" />` {/* <Figure /> */}\n\n```mdx\n<Figure />\n```\n')).toEqual([]);
  });

  test('says where a text is no MDX, and never with a stack', () => {
    const read = () => readMdx('One.\n\nTwo <Figure cell="a".\n');
    expect(read).toThrow(MdxError);
    expect(read).toThrow(/^<Figure is not a whole tag: write/);
  });

  test('reads every text as Markdown, braces and tags as they stand', () => {
    const links = [...nodesIn(readMarkdown('A {b} <c [d](/e/)'))].flatMap((node) =>
      node.kind === 'link' ? [node.address] : [],
    );
    expect(links).toEqual(['/e/']);
  });
});

test('the text of a node is what a reader meets, with a word for each number and sentence', () => {
  const root = readMdx(
    '## A *b*c <Anchor id="x" />\n\n<Figure cell="a" />-fold ([d](/e/)).<Source id="f" /> <Sentence sentence="g" />\n',
  );
  expect(textIn(root, { number: '10', sentence: 'So.' })).toBe('A bc 10-fold (d). So.');
});

test('an attribute that is not there has no text', () => {
  const [tag] = tagsIn(readMdx('<Figure cell="a" />'));
  expect(tag && attributeText(tag, 'cell')).toBe('a');
  expect(tag && attributeText(tag, 'style')).toBeUndefined();
});
