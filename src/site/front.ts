/** What the front page shows, as `content/front.yaml` says. */
import { getEntry } from 'astro:content';
import type { Front } from '#schema/front.ts';

/** @throws Error where the file is not there, or is not right (the content check says more, and comes first) */
export async function front(): Promise<Front> {
  const entry = await getEntry('front', 'front');
  if (entry === undefined) throw new Error('the front page has no rows: write content/front.yaml');
  return entry.data;
}
