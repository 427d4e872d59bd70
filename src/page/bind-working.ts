/** Keeps the working in step, once it is looked at: its words are a part of the script that few readers need. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { toWrite, whereKnown, type Bound } from './bound-elements.ts';
import type { Parts } from './parts.ts';
import { set, write } from './write.ts';
import { workingPrefix } from '#wording/place-ids.ts';

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

/** Call once the engine is there. Steps of another state than the one in force are blank until the part has loaded. */
export function bindWorking(book: Notebook, { working }: Pick<Parts, 'working'>): void {
  const list = document
    .querySelector<HTMLElement>(`li[id^="${workingPrefix(book.id)}"]`)
    ?.closest<HTMLElement>('.working');
  if (!list) return;
  const steps = toWrite(book.moving, () => stepsOf(book.id));
  effect(() => {
    const part = working.loaded.value;
    const moving = book.moving.value;
    const { evaluation } = book.snapshot.value;
    const state = book.state.value;
    if (state !== book.served.state && !part && !moving) whenIdle(() => void working.ask());
    set(list, 'aria-busy', String(part === undefined && state !== book.served.state));
    if (!part || !evaluation) return;
    for (const { element, id } of steps())
      whereKnown(() =>
        write(element, part.workingOf(evaluation, id)[element.dataset['part'] as 'names' | 'numbers' | 'result']),
      );
  });
}
