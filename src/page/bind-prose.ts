/** Keeps plain HTML in step with the notebooks: figures in prose and tables, sentences. Islands look after themselves. */
import { computed, effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { cellTitle } from '#wording/cell-view.ts';
import { boundTo, rebuilt, write, type Bound } from './bound-elements.ts';

/** Call once the engine is there. */
export function bindProse(book: Notebook): () => void {
  const bound = computed(() => {
    void rebuilt.value;
    const [cells, remarks, sentences, counted] = ['cell', 'remark', 'sentence', 'counted'].map((attribute) =>
      boundTo(book.id, attribute),
    ) as [Bound[], Bound[], Bound[], Bound[]];
    return { cells, remarks, sentences, counted };
  });

  return effect(() => {
    const { cells, remarks, sentences, counted } = bound.value;
    const snapshot = book.snapshot.value;
    const state = book.state.value;
    for (const { element, id } of cells) {
      const view = snapshot.cell(id, element.dataset['style']);
      write(element, view.text);
      element.dataset['value'] = view.value;
      element.setAttribute('value', view.value);
      element.dataset['tone'] = view.tone;
      const title = cellTitle(view);
      if (title === undefined) element.removeAttribute('title');
      else element.title = title;
    }
    for (const { element, id } of remarks) write(element, snapshot.cell(id).remark ?? '');
    for (const { element, id } of sentences) write(element, snapshot.sentence(id));
    for (const { element, id } of counted) write(element, state.boundary.includes(id) ? 'counted' : 'left out');
  });
}
