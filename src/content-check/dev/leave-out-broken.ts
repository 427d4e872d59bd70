/** In development a file that cannot be read, or has not the shape it should have, is left out of its collection, and the server goes on. */
import type { Loader, LoaderContext } from 'astro/loaders';

/** What `glob` is handed beyond the documented context: how files of each ending are read. */
interface Reading extends LoaderContext {
  entryTypes: Map<string, { getEntryInfo: (file: unknown) => unknown }>;
}

/** Stands for the data of a file until its entry is to be stored. */
const BROKEN = 'broken file';

/** @param loader Astro's `glob`, which alone would stop the server at the first such file. In a build it does: nothing is changed there */
export function leaveOutBroken(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => loader.load(context.watcher === undefined ? context : lenient(context as Reading)),
  };
}

function lenient({ parseData, store, entryTypes, ...context }: Reading): Reading {
  const broken = { [BROKEN]: true };
  const isBroken = (data: unknown): boolean => typeof data === 'object' && data !== null && BROKEN in data;
  return {
    ...context,
    entryTypes: new Map(
      [...entryTypes].map(([ending, type]) => [
        ending,
        {
          ...type,
          getEntryInfo: async (file: unknown) => {
            try {
              return await type.getEntryInfo(file);
            } catch {
              return { data: broken, body: '', rawData: '', slug: '' };
            }
          },
        },
      ]),
    ),
    parseData: async (props) => {
      if (isBroken(props.data)) return props.data;
      // What is wrong is said by the content check, with file and line.
      return parseData(props).catch(() => broken as never);
    },
    store: {
      ...store,
      set: (entry) => {
        if (!isBroken(entry.data)) return store.set(entry);
        store.delete(entry.id);
        return false;
      },
    },
  };
}
