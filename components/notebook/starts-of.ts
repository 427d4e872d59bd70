import type { PageNotebook } from '#site/cases.ts';

/** Notebooks with what they start from, in their order, as islands that follow all of them are handed it. */
export const startsOf = (notebooks: readonly Pick<PageNotebook, 'id' | 'key'>[]): Record<string, string> =>
  Object.fromEntries(notebooks.map(({ id, key }) => [id, key]));
