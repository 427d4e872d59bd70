import type { Notebook } from '#notebook/notebook.ts';
import type { Parts } from './parts.ts';

/** Controls of islands that are still asleep work all the same: the page script does what they would. */
export function bindSleepingIslands(books: readonly Notebook[], { touches }: Pick<Parts, 'touches'>): void {
  const hear = (event: Event) => {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLInputElement>('astro-island[ssr] [data-input]') : null;
    // Of the buttons only a switch is a control.
    if (control === null || (event.type === 'click' && control.type !== 'button')) return;
    const read = window.atm?.read(control);
    if (read === undefined) return;
    const touched = new Map([[control.dataset['input'] ?? '', read]]);
    void touches.ask().then((reading) => {
      for (const book of books) {
        const touch = reading?.touchesOf(book, touched);
        if (touch) book.change(touch(book.state.peek()));
      }
    });
  };
  addEventListener('input', hear, true);
  addEventListener('click', hear, true);
}
