/** Pages that are made of a single file. */
const OF_FILE: Record<string, string> = {
  'front.yaml': '/',
  'questions.yaml': '/arguments/',
  'reproductions.yaml': '/method/reproductions/',
};

/**
 * Whether a page is made from a content file: the address of a case, an essay or an argument is what its file is called.
 * @param file as problems name it: "content/cases/moviepass/1.yaml"
 * @param path of a page: "/cases/moviepass/q2-2018/"
 */
export function isPageOf(path: string, file: string): boolean {
  const [, folder = '', name = ''] = file.split('/');
  const own = OF_FILE[folder];
  if (own !== undefined) return own === '/' ? path === own : path.startsWith(own);
  return path.startsWith(`/${folder}/${name.replace(/\.[a-z]+$/, '')}/`);
}
