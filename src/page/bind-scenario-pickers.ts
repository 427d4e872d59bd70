/** Lists of scenarios on a page: the notebook starts anew in the one that is picked, and the browser's back returns to the one before. */
import { effect } from '@preact/signals-core';
import { askForEngine } from '#notebook/engine.ts';
import { thisPage } from '#notebook/page.ts';

export function bindScenarioPickers(): void {
  const page = thisPage();
  for (const { id, start } of page.data?.notebooks ?? []) {
    const picker = document.querySelector<HTMLSelectElement>(`select[data-scenario="${id}"]`);
    if (!picker) continue;
    const book = page.notebook(id, start);
    effect(() => void (picker.value = book.state.value.scenario));
    picker.onchange = () => {
      const picked = picker.value;
      void askForEngine().then((engine) => {
        if (!engine) return;
        book.change(
          engine.differenceBase(book.start.definition, book.start.state, { ...book.state.peek(), scenario: picked }),
        );
        page.address.peek()?.step();
      });
    };
  }
}
