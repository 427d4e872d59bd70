/** Decisions: their shape. */
import { decision } from '#schema/decision.ts';
import type { ContentFolder } from './folder.ts';
import { namedFiles } from './named-files.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

export function checkDecisions(content: ContentFolder): ContentProblem[] {
  const { named, problems } = namedFiles(
    content,
    'decisions',
    'a decision is one file named for its id',
    'one-more-sale.yaml',
  );
  return [...problems, ...named.flatMap(({ file, text }) => checkShape(decision, readYaml(text, file)).problems)];
}
