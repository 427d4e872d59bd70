/** What the page that compares any two states shows until a reader chooses. */
import { reportedScenarios } from '#model/economics/own-start.ts';
import { casesInOrder, notebookOf, type PageNotebook } from './cases.ts';
import { front } from './front.ts';

/** The two that `content/front.yaml` names; without them, and in development where they are wrong, the first two scenarios of the first case. */
export async function comparedFirst(): Promise<[a: PageNotebook, b: PageNotebook]> {
  const [first] = await casesInOrder();
  if (first === undefined) throw new Error('there is no case to compare');
  const { compare } = await front();
  const scenarios = reportedScenarios(first.definition).map(({ id }) => id);
  const [[one, inOne], [other, inOther]] =
    compare === undefined
      ? [
          [first.id, scenarios[0]],
          [first.id, scenarios[1] ?? scenarios[0]],
        ]
      : compare.map((written) => written.split('/') as [string, string]);
  return [await notebookOf('a', one, inOne), await notebookOf('b', other, inOther)];
}
