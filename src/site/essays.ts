/** Essays in their order, and what the page of each needs. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { essayNeeds, type EssayNeeds } from './essay-needs.ts';

export type Essay = CollectionEntry<'essays'>;

export async function essays(): Promise<Essay[]> {
  const all = await getCollection('essays');
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** What the page of an essay needs of its notebooks. */
export const needsOf = ({ body = '', data }: Essay): EssayNeeds => essayNeeds(body, Object.keys(data.notebooks));
