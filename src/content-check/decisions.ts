/** Decisions: their shape, and the links in their texts. */
import { decision } from '#schema/decision.ts';
import type { ContentFolder } from './folder.ts';
import { DECIDING_ESSAY } from './links/addresses.ts';
import { linksInYaml, type WrittenLink } from './links/written-link.ts';
import { namedFiles } from './named-files.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

/** Where decisions are read. */
const DECIDING_PAGE = `/essays/${DECIDING_ESSAY}/`;

/** Ids of all decision files, right or wrong. */
export const decisionIds = (content: ContentFolder): string[] =>
  content.files('decisions').map((path) => path.replace(/\.yaml$/, ''));

/** @param links gains the links of their texts */
export function checkDecisions(content: ContentFolder, links: WrittenLink[] = []): ContentProblem[] {
  const { named, problems } = namedFiles(
    content,
    'decisions',
    'a decision is one file named for its id',
    'one-more-sale.yaml',
  );
  for (const { file, text } of named) {
    const yaml = readYaml(text, file);
    links.push(...linksInYaml(yaml, DECIDING_PAGE));
    problems.push(...checkShape(decision, yaml).problems);
  }
  return problems;
}
