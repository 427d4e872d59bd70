/** What an essay finds, with its figures as its page opens. */
import { summaryIn, summaryWords, type SummaryPart } from '#wording/filled-words.ts';
import { notebookOf } from './cases.ts';
import type { Essay } from './essays.ts';

/** The summary in its parts. */
export async function summaryParts({ data }: Pick<Essay, 'data'>): Promise<SummaryPart[]> {
  const notebooks = await Promise.all(
    Object.entries(data.notebooks).map(async ([id, one]) => notebookOf(id, one.case, one.scenario)),
  );
  return summaryIn(data.summary, new Map(notebooks.map(({ id, snapshot }) => [id, snapshot])));
}

/** The same as text. */
export const summaryText = async (essay: Pick<Essay, 'data'>): Promise<string> =>
  summaryWords(await summaryParts(essay));
