/** Keeps the claims of a page in step with its notebooks: the verdict at once, where it turns once the browser has time. */
import { effect } from '@preact/signals-core';
import { claimPart as words } from '#view-state/claim-part.ts';
import type { Notebook } from '#view-state/notebook.ts';
import { seed } from '#view-state/seed.ts';
import { statesOf } from '#view-state/states-of.ts';
import { whenIdle } from '#view-state/when-idle.ts';
import { write } from './bound-elements.ts';
import { pageData } from './page-data.ts';

/** Call once the engine is there. A claim's verdict shows as a blank while what works it out is awaited. */
export function bindClaims(books: readonly Notebook[]): void {
  for (const [id, live] of Object.entries(pageData()?.claims ?? {})) {
    const places = [...document.querySelectorAll<HTMLElement>(`[data-claim="${id}"]`)];
    const parts = (name: string) => places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(`[data-part^="${name}"]`)]);
    const fill = (name: string, texts: readonly string[]) => {
      for (const element of parts(name)) write(element, texts[Number(element.dataset['part']?.slice(name.length + 1)) || 0] ?? '');
    };
    let cancel: (() => void) | undefined;
    void words.ask();
    effect(() => {
      const part = words.loaded.value;
      const changed = books.some((book) => book.state.value !== book.start.state);
      for (const place of places) place.ariaBusy = String(part === undefined && changed);
      if (!part) return;
      for (const book of books) void book.snapshot.value;
      const states = statesOf(books);
      const { verdict, why, terms } = part.claimView(live, states);
      for (const place of places) place.dataset['verdict'] = verdict;
      fill('word', [part.VERDICT_WORDS[verdict]]);
      fill('why', [why]);
      fill('term', terms.map(({ text }) => text));
      const drawn = seed.value;
      cancel?.();
      cancel = whenIdle(() => {
        const { turns, draws, needed } = part.claimSearch(live, states, drawn);
        fill('turn', turns);
        fill('draws', [draws]);
        fill('needed', needed);
      });
    });
  }
}
