/** Lists of scenarios on a page: the notebook starts anew in the one that is picked, and the browser's back returns to the one before. */
import { effect } from '@preact/signals-core';
import { askForEngine } from '#notebook/engine.ts';
import { notebook } from '#notebook/notebook.ts';
import { pageData, readStartsFromPage } from '#notebook/page-data.ts';
import { stepInHistory } from './share-address.ts';

export function wireScenarioPickers(): void {
  readStartsFromPage();
  for (const { id, start } of pageData()?.notebooks ?? []) {
    const picker = document.querySelector<HTMLSelectElement>(`select[data-scenario="${id}"]`);
    if (!picker) continue;
    const book = notebook(id, start);
    effect(() => void (picker.value = book.state.value.scenario));
    picker.onchange = () => {
      const picked = picker.value;
      void askForEngine().then((engine) => {
        if (!engine) return;
        book.change(
          engine.differenceBase(book.start.definition, book.start.state, { ...book.state.peek(), scenario: picked }),
        );
        stepInHistory();
      });
    };
  }
}
