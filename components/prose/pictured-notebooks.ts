/** Words that are plain HTML, and show nothing but what was written at build until something is changed. */
const SPOKEN = /<(?:N|Says|Was|Adjust)\b[^>]*\/>/g;

/**
 * The notebooks that an essay shows in pictures and controls, and not in words alone: only those need their figures beside the page.
 *
 *     picturedNotebooks('<Usage notebooks="a c" /> <N cell="b.margin" />', ['a', 'b', 'c'])  // {'a', 'c'}
 *
 * @param body the essay as written, in MDX
 * @param ids the notebooks it has; the first is meant where an element names none, and always counts
 */
export function picturedNotebooks(body: string, ids: readonly string[]): Set<string> {
  const attributes = [...body.replace(SPOKEN, '').matchAll(/<[A-Z][^>]*>/g)].flatMap(([tag]) => [...tag.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value));
  const named = new Set(attributes.flatMap((value) => value.split(/\s+/)).map((name) => name.split('.')[0] ?? ''));
  return new Set(ids.filter((id, place) => place === 0 || named.has(id)));
}
