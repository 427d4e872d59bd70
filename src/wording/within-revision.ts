import type { LiveSnapshot } from './snapshot.ts';

/** What a page shows in an older revision: of cells and sentences the revision does not have, that it does not. */
export const withinRevision =
  (revision: number) =>
  (snapshot: LiveSnapshot): LiveSnapshot => ({
    ...snapshot,
    cell: (id, style) =>
      attempt(() => snapshot.cell(id, style)) ?? { text: `not in revision ${revision}`, value: '', tone: 'none' },
    sentence: (id) => attempt(() => snapshot.sentence(id)) ?? `Revision ${revision} has no such sentence.`,
  });

/** `undefined` for what there is not. */
function attempt<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
