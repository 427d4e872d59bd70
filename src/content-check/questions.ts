/** The questions of the debate: their shape, and whether what an argument is on is one of them. */
import { BOTH } from '#model/argument/words.ts';
import type { ArgumentHead } from '#schema/argument.ts';
import { questions, type Questions } from '#schema/questions.ts';
import type { ContentFolder } from './folder.ts';
import type { ContentProblem } from './problem.ts';
import { singleFile } from './single-file.ts';
import { suggest } from './suggest.ts';

/** @returns the questions by id; `undefined` where the file is wrong itself, so that nothing can be said of what names them */
export function checkQuestions(content: ContentFolder): { asked: Questions | undefined; problems: ContentProblem[] } {
  const { value, problems } = singleFile(content, 'questions.yaml', questions);
  return { asked: problems.length > 0 ? value : (value ?? {}), problems };
}

/** Reports a question that there is not, or a side that its question has not. */
export function checkSide(
  { question, side }: Pick<ArgumentHead, 'question' | 'side'>,
  asked: Questions,
  report: (path: readonly PropertyKey[], message: string) => void,
): void {
  const one = Object.hasOwn(asked, question) ? asked[question] : undefined;
  if (one === undefined)
    return report(
      ['question'],
      `no question is called ${question} (content/questions.yaml): ${suggest(question, Object.keys(asked))}`,
    );
  const sides = [...Object.keys(one.sides), BOTH];
  if (!sides.includes(side))
    report(['side'], `${side} is no side of ${question}, which has ${sides.join(', ')}: ${suggest(side, sides)}`);
}
