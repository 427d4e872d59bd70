/** Keeps plain HTML in step with the notebooks: figures in prose and tables, sentences. Islands look after themselves. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#view-state/notebook.ts';
import { boundTo, write } from './bound-elements.ts';

/** Call once the engine is there. */
export function bindProse(book: Notebook): () => void {
  const cells = boundTo(book.id, 'cell');
  const remarks = boundTo(book.id, 'remark');
  const sentences = boundTo(book.id, 'sentence');
  const counted = boundTo(book.id, 'counted');

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
  });
}
