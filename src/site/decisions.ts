import { getCollection, type CollectionEntry } from 'astro:content';

/** Who decides what by which figure, in order. */
export async function decisions(): Promise<CollectionEntry<'decisions'>[]> {
  return (await getCollection('decisions')).sort((a, b) => a.data.order - b.data.order);
}
