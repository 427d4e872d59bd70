import { getCollection, type CollectionKey } from 'astro:content';

/**
 * Work on whole collections, done once in a build; in development done again when a file of them has changed.
 * @returns a function that gives the result, worked out at the first call
 */
export function onceFor<Result>(collections: readonly CollectionKey[], make: () => Promise<Result>) {
  let made: { of: string; result: Promise<Result> } | undefined;
  return async (): Promise<Result> => {
    const of = import.meta.env.DEV ? await digestOf(collections) : '';
    if (made?.of !== of) made = { of, result: make() };
    return made.result;
  };
}

async function digestOf(collections: readonly CollectionKey[]): Promise<string> {
  const entries = await Promise.all(collections.map((name) => getCollection(name)));
  return entries
    .flat()
    .map(({ collection, id, digest }) => `${collection}/${id} ${digest}`)
    .join('\n');
}
