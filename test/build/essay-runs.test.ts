import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { inRuns } from '#src/build/essay-runs.ts';

type Node = ReturnType<typeof inRuns>[number];

const runsOf = (text: string) => inRuns((mdxToMdast(text) as unknown as Node).children ?? []);

const attributesOf = ({ attributes = [] }: Node) =>
  Object.fromEntries((attributes as { name: string; value: string }[]).map(({ name, value }) => [name, value]));

const outline = (nodes: readonly Node[]) =>
  nodes.map((node) => (node.name === 'div' ? `${attributesOf(node)['class']}: ${node.children?.length}` : node.name));

describe('an essay in runs', () => {
  test('breaks at headings, pictures and controls, and nowhere else', () => {
    expect(
      outline(
        runsOf(
          'One.\n\nTwo.\n\n<UnitBar />\n\n<Control input="a" />\n\nThree.\n\n<Claim id="c">Four.</Claim>\n\n1. Five.\n\n## Six\n\nSeven.\n\n### Eight\n\n## Nine\n\n<Sides>\n\nTen.\n\n</Sides>',
        ),
      ),
    ).toEqual(['run: 2', 'UnitBar', 'Control', 'run: 3', 'run headed: 3', 'run headed bare: 1', 'Sides']);
  });

  test('tells notes that stand beside one another, with no word between them', () => {
    const notes = (text: string) =>
      (runsOf(text)[0]?.children?.[0]?.children ?? []).filter(({ name }) => name === 'Source').map(attributesOf);
    expect(notes('It is.<Source id="a" /><Source id="b" /> So are they.<Source id="c" />')).toEqual([
      { id: 'a', before: 'note' },
      { id: 'b', after: 'note' },
      { id: 'c' },
    ]);
  });

  test('keeps the stop after a number that can be changed on its line', () => {
    const [paragraph] = runsOf('It is <Adjust input="a" />, and <Adjust input="b" /> now.')[0]?.children ?? [];
    expect(paragraph?.children?.map(({ name, value }) => value ?? name)).toEqual([
      'It is ',
      'span',
      ' and ',
      'Adjust',
      ' now.',
    ]);
    expect(paragraph?.children?.[1]?.children?.map(({ name, value }) => value ?? name)).toEqual(['Adjust', ',']);
  });
});
