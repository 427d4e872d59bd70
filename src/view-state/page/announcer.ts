/** The page's only live region: one polite sentence a completed change, half a second after it. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#view-state/notebook.ts';

const QUIET = 500;

export function announceChanges(books: readonly Notebook[]): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  let timer: number | undefined;
  for (const book of books) {
    effect(() => {
      if (book.settled.value === 0) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const snapshot = book.snapshot.peek();
        const ratio = snapshot.cell('margin_ratio');
        region.textContent = `${book.start.definition.title}: margin ${ratio.text}${ratio.value === '' ? '' : ' of price'}, ${snapshot.cell('margin').text} per ${book.start.definition.unit.name}.`;
      }, QUIET);
    });
  }
}
