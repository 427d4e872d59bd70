/** Links as authors write them: where each stands, and to what address. */
import { nodesIn, type MdxNode } from '../mdx/mdx-tree.ts';
import type { ContentProblem } from '../problem.ts';
import type { YamlFile } from '../yaml-file.ts';

export interface WrittenLink extends Omit<ContentProblem, 'message'> {
  address: string;
  /** The address of the page it stands on, which `#part` alone is meant of. */
  page: string;
}

const IN_TEXT = /\[[^\][]+\]\(([/#][^)\s]*)\)/g;

/** Links of an essay or a Markdown text. */
export const linksInTree = (root: MdxNode, file: string, page: string): WrittenLink[] =>
  [...nodesIn(root)].flatMap((node) =>
    node.kind === 'link' ? [{ file, line: node.line, column: node.column, address: node.address, page }] : [],
  );

/** `[words](/path/)` in the texts of a YAML file: addresses on this site alone, since brackets have other uses there. */
export const linksInYaml = ({ file, texts }: YamlFile, page: string): WrittenLink[] =>
  texts.flatMap(({ source, placeOf }) =>
    [...source.matchAll(IN_TEXT)].map((found) => ({ file, ...placeOf(found.index), address: found[1] ?? '', page })),
  );
