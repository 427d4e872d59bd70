/** What it takes to read a link: a lazy part that only those who follow one need. */
export { openQuery } from './page/open-query.ts';
