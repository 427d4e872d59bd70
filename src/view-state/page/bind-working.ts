/** Keeps the working in step, once it is looked at: its words are a part of the script that few readers need. */
import { effect } from '@preact/signals-core';
import { lazyPart } from '#view-state/lazy-part.ts';
import type { Notebook } from '#view-state/notebook.ts';
import type { LiveSnapshot } from '#view-state/snapshot.ts';
import { write } from './bound-elements.ts';

const working = lazyPart(() => import('#view-state/working.ts'));

/** Call once the engine is there. Until the part is, steps of another state than the page's show as blanks. */
export function bindWorking(book: Notebook): void {
  const prefix = `working-${book.id}-`;
  const steps = [...document.querySelectorAll<HTMLElement>(`li[id^="${prefix}"] [data-part]`)].map((element) => ({ element, id: (element.closest('li')?.id ?? '').slice(prefix.length) }));
  const list = steps[0]?.element.closest<HTMLElement>('.working');
  if (!list) return;
  effect(() => {
    const part = working.loaded.value;
    const { evaluation } = book.snapshot.value as LiveSnapshot;
    list.ariaBusy = String(part === undefined && book.state.value !== book.start.state);
    if (part) for (const { element, id } of steps) write(element, part.workingOf(evaluation, id)[element.dataset['part'] as 'names' | 'numbers' | 'result']);
  });
  new IntersectionObserver(([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    void working.ask();
  }).observe(list);
}
