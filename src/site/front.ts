/** What the front page shows, as `content/front.yaml` says. */
import { getEntry } from 'astro:content';
import type { Front } from '#schema/front.ts';

/**
 * In development a file that is not right has no case in it, so that lists of all cases stand without it.
 * @throws Error in a build, where the file is not there (the content check says more, and comes first)
 */
export async function front(): Promise<Front> {
  const entry = await getEntry('front', 'front');
  if (entry === undefined && import.meta.env.DEV) return { description: '', standfirst: '', cases: [], also: {} };
  if (entry === undefined) throw new Error('the front page has no rows: write content/front.yaml');
  return entry.data;
}
