/** Decisions: their shape. */
import { decision } from '#schema/decision.ts';
import { slugId } from '#schema/ids.ts';
import type { ContentFolder } from './folder.ts';
import { START, type ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

export const checkDecisions = (content: ContentFolder): ContentProblem[] =>
  content.files('decisions').flatMap((path) => {
    const file = content.shown(`decisions/${path}`);
    if (!slugId.safeParse(/^([^/]+)\.yaml$/.exec(path)?.[1]).success) {
      return [{ file, ...START, message: 'a decision is one file named for its id: name it content/decisions/one-more-sale.yaml, in lower-case letters and digits joined by -' }];
    }
    return checkShape(decision, readYaml(content.text(`decisions/${path}`), file)).problems;
  });
