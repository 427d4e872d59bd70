/**
 * What a name of a cell, input or sentence means on a page: "ds.margin" is of the notebook ds, "margin" and "line.prefill" of the first.
 * @param notebooks the ids that the page has, the first of which is meant where none is named
 */
export function inNotebook(named: string, notebooks: Iterable<string>): { notebook: string | undefined; id: string } {
  const ids = [...notebooks];
  const dot = named.indexOf('.');
  const prefix = named.slice(0, Math.max(dot, 0));
  return ids.includes(prefix) ? { notebook: prefix, id: named.slice(dot + 1) } : { notebook: ids[0], id: named };
}
