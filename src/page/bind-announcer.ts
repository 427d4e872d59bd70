/** The page's only live region: one polite sentence a completed change, or what else is to be said, half a second after it. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';

const MIN_QUIET_MS = 500;

export function bindAnnouncer(books: readonly Notebook[], said: ReadonlySignal<string>): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  let timer: number | undefined;
  /** Notebooks changed since the last announcement: the switch of a page moves several at once. */
  const changed = new Set<Notebook>();
  let words = '';
  const speakSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = [...[...changed].map(announcement), words].join(' ').trim();
      changed.clear();
      words = '';
    }, MIN_QUIET_MS);
  };
  for (const book of books) {
    effect(() => {
      if (book.settled.value === 0) return;
      changed.add(book);
      speakSoon();
    });
  }
  effect(() => {
    words = said.value;
    // Nothing more to say: what was said is no longer so.
    if (words !== '' || region.textContent !== '') speakSoon();
  });
}

function announcement({ snapshot, start: { definition } }: Notebook): string {
  const ratio = snapshot.peek().cell('margin_ratio');
  return `${definition.title}: margin ${ratio.text}${ratio.value === '' ? '' : ' of price'}, ${snapshot.peek().cell('margin').text} per ${definition.unit.name}.`;
}
