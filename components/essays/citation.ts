/** How an essay is cited. */
import { SITE_NAME } from '#wording/site-name.ts';

interface Cited {
  id: string;
  title: string;
  /** "2026-11-25" */
  date: string;
  address: string;
}

/** In plain words, and as a BibTeX entry whose key is the essay's own id. */
export function citationOf({ id, title, date, address }: Cited): { plain: string; bibtex: string } {
  const [year = '', month = ''] = date.split('-');
  const stop = /[.?!]$/.test(title) ? '' : '.';
  return {
    plain: `${SITE_NAME}. “${title}${stop}” ${date}. ${address}`,
    bibtex: [
      `@misc{${id},`,
      `  author = {{${SITE_NAME}}},`,
      `  title = {{${bibtexWords(title)}}},`,
      `  year = {${year}},`,
      ...(month === '' ? [] : [`  month = {${Number(month)}},`]),
      `  url = {${address}}`,
      '}',
    ].join('\n'),
  };
}

/** Signs that BibTeX and LaTeX take for their own. */
const bibtexWords = (text: string): string =>
  text
    .replaceAll(/[#$%&_{}]/g, '\\$&')
    .replaceAll('’', "'")
    .replaceAll(/[“”]/g, '"');
