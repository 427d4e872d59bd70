/** Keeps the working in step: the words of it are a part of the script that few readers need, and come once something was changed. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { toWrite, whereKnown, type Bound } from './bound-elements.ts';
import { write } from './write.ts';
import { workingPrefix } from '#wording/place-ids.ts';
import { workingOf } from '#wording/working.ts';

/** Each part of each step that is shown; a step is found by the id of its place in the list. */
function stepsOf(notebook: string): Bound[] {
  const prefix = workingPrefix(notebook);
  return [...document.querySelectorAll<HTMLElement>(`li[id^="${prefix}"]:not([hidden])`)].flatMap((step) =>
    [...step.querySelectorAll<HTMLElement>('[data-part]')].map((element) => ({
      element,
      id: step.id.slice(prefix.length),
    })),
  );
}

/** Call once the engine is there. Until then the steps of a changed page are blank. */
export function bindWorking(book: Notebook): void {
  const steps = toWrite(book.moving, () => stepsOf(book.id));
  effect(() => {
    const { evaluation } = book.snapshot.value;
    if (!evaluation) return;
    for (const { element, id } of steps())
      whereKnown(() =>
        write(element, workingOf(evaluation, id)[element.dataset['part'] as 'names' | 'numbers' | 'result']),
      );
  });
  document
    .querySelector(`li[id^="${workingPrefix(book.id)}"]`)
    ?.closest('.working')
    ?.toggleAttribute('data-follows', true);
}
