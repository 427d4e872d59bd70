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
        '---\ntitle: A\n---\n\nA ’😀 <N cell="a>b" style=\'x\' />.\n\n<Side\n  name="cell=&amp;"\n>\n\n<UnitBar />\n\n</Side>\n',
      ),
    ).toEqual([['N 5:7', 'cell 5:10 a>b', 'style 5:21 x'], ['Side 7:1', 'name 8:3 cell=&'], ['UnitBar 11:1']]);
  });

  test('finds an attribute behind values that hold its name', () => {
    expect(placesIn('<N style="cell" cell={cell} {...cell} cell="x" />')).toEqual([
      ['N 1:1', 'style 1:4 cell', 'cell 1:17 no text', ' 1:29 no text', 'cell 1:39 x'],
    ]);
  });

  test('leaves out what stands in code and in comments', () => {
    expect(placesIn('`<N cell="a" />` {/* <N /> */}\n\n```mdx\n<N />\n```\n')).toEqual([]);
  });

  test('says where a text is no MDX, and never with a stack', () => {
    const read = () => readMdx('One.\n\nTwo <N cell="a".\n');
    expect(read).toThrow(MdxError);
    expect(read).toThrow(/^<N is not a whole tag: write/);
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
    '## A *b*c <Here id="x" />\n\n<N cell="a" />-fold ([d](/e/)).<Source id="f" /> <Says sentence="g" />\n',
  );
  expect(textIn(root, { number: '10', sentence: 'So.' })).toBe('A bc 10-fold (d). So.');
});

test('an attribute that is not there has no text', () => {
  const [tag] = tagsIn(readMdx('<N cell="a" />'));
  expect(tag && attributeText(tag, 'cell')).toBe('a');
  expect(tag && attributeText(tag, 'style')).toBeUndefined();
});
