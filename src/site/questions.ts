/** The questions of the debate and how their sides are worded, as `content/questions.yaml` says. */
import { getEntry } from 'astro:content';
import { BOTH } from '#model/argument/words.ts';
import type { Question, Questions } from '#schema/questions.ts';

/** Every question by its id, in the order of the file. */
export async function questions(): Promise<Questions> {
  return (await getEntry('questions', 'questions'))?.data ?? {};
}

/** What a side is called on a page. @param side one of the question's own, or `both` */
export const sideWords = ({ sides }: Question, side: string): string =>
  side === BOTH ? 'For either side' : (sides[side] ?? side);
