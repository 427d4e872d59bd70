/** Puts notices over all that a page shows, under what says of the page as a whole which edition of it this is. */
export function over(...notices: readonly HTMLElement[]): void {
  const main = document.querySelector('main');
  const edition = main?.querySelector(':scope > [data-edition-notice]');
  if (edition) edition.after(...notices);
  else main?.prepend(...notices);
}
