/** What it takes to read a link: a lazy part that only those who follow one need. */
export { readLink } from './page/read-link.ts';
