import { getCollection } from 'astro:content';
import type { Correction } from '#schema/correction.ts';

/** What was put right since publication, newest first. */
export async function corrections(): Promise<(Correction & { id: string })[]> {
  const all = await getCollection('corrections');
  return all
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}
