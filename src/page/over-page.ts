/** A notice that stays over the page for as long as what it says is so. */
export function standingNotice(...parts: readonly HTMLElement[]): HTMLElement {
  const [box, text] = [document.createElement('section'), document.createElement('div')];
  box.className = 'notice';
  text.className = 'notice-text';
  text.append(...parts);
  box.append(text);
  return box;
}

/** Puts notices over all that a page shows, under what says of the page as a whole which edition of it this is. */
export function over(...notices: readonly HTMLElement[]): void {
  const main = document.querySelector('main');
  const edition = main?.querySelector(':scope > [data-edition-notice]');
  if (edition) edition.after(...notices);
  else main?.prepend(...notices);
}
