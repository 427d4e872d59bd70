/** A copy of a row that speaks of another thing: wherever an attribute ends in the one's id, it ends in the other's. */
function copyFor(row: HTMLElement, from: string, to: string): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...part.attributes]) {
      if (value.endsWith(`.${from}`) || value.endsWith(`-${from}`))
        part.setAttribute(name, value.slice(0, -from.length) + to);
    }
  }
  return copy;
}

/**
 * Rows for what there is, in its order, in the place of the first; rows of what there is not are hidden, and found again.
 * @param rows of one list or table, in a page's own HTML
 * @param wanted ids
 */
export function fitRows(
  rows: readonly HTMLElement[],
  idOf: (row: HTMLElement) => string,
  wanted: readonly string[],
  fill: (row: HTMLElement, id: string, copied: boolean) => void,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const known = new Map(rows.map((row) => [idOf(row), row]));
  const place = document.createComment('');
  first.before(place);
  for (const row of rows) row.hidden = true;
  for (const id of wanted) {
    const row = known.get(id) ?? copyFor(first, idOf(first), id);
    row.hidden = false;
    fill(row, id, !known.has(id));
    place.before(row);
  }
  place.remove();
}
