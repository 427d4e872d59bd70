import type { Owned } from './key-owner.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { readRevision } from './read-part.ts';

/** The notebooks whose part of a link names another revision than theirs: the last revision there that can be read. */
export const revisionsIn = (
  { pairs }: Pick<Owned, 'pairs'>,
  notebooks: readonly LinkedNotebook[],
): { notebook: string; revision: number }[] =>
  notebooks.flatMap(({ id, definition }) => {
    const named = (pairs.get(id) ?? []).flatMap(({ key, value, cut }) => {
      const read = key === 'rev' && !cut ? readRevision(value) : undefined;
      return read && 'value' in read ? [read.value] : [];
    });
    const revision = named.at(-1);
    return revision === undefined || revision === definition.revision ? [] : [{ notebook: id, revision }];
  });
