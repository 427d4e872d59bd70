/** Keeps plain HTML in step with the notebooks: figures in prose and tables, sentences, working. Islands look after themselves. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#view-state/notebook.ts';
import type { LiveSnapshot } from '#view-state/snapshot.ts';
import { workingOf } from '#view-state/working.ts';

interface Bound {
  element: HTMLElement;
  /** Without its notebook. */
  id: string;
}

/** `data-x="<notebook>.<id>"` of every element that is not inside an island. */
function boundTo(notebook: string, attribute: string): Bound[] {
  const prefix = `${notebook}.`;
  return [...document.querySelectorAll<HTMLElement>(`[data-${attribute}^="${prefix}"]`)]
    .filter((element) => element.closest('astro-island') === null)
    .map((element) => ({ element, id: (element.dataset[attribute] ?? '').slice(prefix.length) }));
}

const write = (element: HTMLElement, text: string) => {
  if (element.textContent !== text) element.textContent = text;
};

/** Call once the engine is there. */
export function bindProse(book: Notebook): () => void {
  const cells = boundTo(book.id, 'cell');
  const remarks = boundTo(book.id, 'remark');
  const sentences = boundTo(book.id, 'sentence');
  const counted = boundTo(book.id, 'counted');
  const working = boundTo(book.id, 'working');

  return effect(() => {
    const snapshot = book.snapshot.value;
    const state = book.state.value;
    for (const { element, id } of cells) {
      const view = snapshot.cell(id, element.dataset['style']);
      write(element, view.text);
      element.dataset['value'] = view.value;
      element.setAttribute('value', view.value);
      element.dataset['tone'] = view.tone;
    }
    for (const { element, id } of remarks) write(element, snapshot.cell(id).remark ?? '');
    for (const { element, id } of sentences) write(element, snapshot.sentence(id));
    for (const { element, id } of counted) write(element, state.boundary.includes(id) ? 'counted' : 'left out');
    if (working.length > 0) {
      const { evaluation } = snapshot as LiveSnapshot;
      for (const { element, id } of working) {
        const step = workingOf(evaluation, id);
        const part = element.dataset['part'] as 'names' | 'numbers' | 'result';
        write(element, step[part]);
      }
    }
  });
}
