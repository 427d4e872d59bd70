/** Words that are plain HTML, and show nothing but what was written at build until something is changed. */
const SPOKEN = /<(?:N|Says|Was|Adjust)\b[^>]*\/>/g;

/**
 * The notebooks that an essay shows in pictures and controls, and not in words alone: only those need their figures beside the page.
 *
 *     picturedNotebooks('<UnitBar notebook="a" /> <N cell="b.margin" />', ['a', 'b'])  // {'a'}
 *
 * @param body the essay as written, in MDX
 * @param ids the notebooks it names
 */
export function picturedNotebooks(body: string, ids: readonly string[]): Set<string> {
  const rest = body.replace(SPOKEN, '');
  return new Set(ids.filter((id) => new RegExp(`["'\`]${id}(?:["'\`]|\\.)`).test(rest)));
}
