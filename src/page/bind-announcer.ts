/** The page's only live region: one polite sentence a completed change, or what else is to be said, half a second after it. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { countsBuilding } from '#model/economics/boundary.ts';
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

/** A change may leave the margin in force as it was, and move what is not counted: then that is what happened. */
function announcement({ state, snapshot, start: { definition } }: Notebook): string {
  const { cell } = snapshot.peek();
  const [ratio, withBuilding] = [cell('margin_ratio'), cell('with:margin_ratio')];
  const leftOut = countsBuilding(definition, state.peek().boundary) === false && withBuilding.text !== ratio.text;
  return `${definition.title}: margin ${ratio.text}${ratio.value === '' ? '' : ' of price'}, ${cell('margin').text} per ${definition.unit.name}${leftOut ? `; with building, which is not counted, ${withBuilding.text}` : ''}.`;
}
