/**
 * The address of a page in a state.
 * @param pathname of the page, with its trailing slash
 * @param origin "https://example.org"
 * @param query as `writeQuery` gives it, without "?"
 * @param fragment id of a thing on the page, without "#"
 */
export function permalink(pathname: string, origin: string, query: string, fragment = ''): string {
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
}
