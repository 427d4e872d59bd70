/** Keeps a side of a comparison in step with its notebook where that stands in another case, revision or scenario. */
import { effect, untracked } from '@preact/signals-core';
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import type { Start } from '#state/start.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';
import { write } from '../write.ts';
import type { SideDrawing } from './side-drawing.ts';

/** @param todays where the side's case starts in its newest revision */
export function followSide(book: Notebook, { drawSide }: SideDrawing, todays: () => Start): void {
  const page = thisPage();
  const [ofCase, ofScenario] = ['case', 'scenario'].map((kind) =>
    document.querySelector<HTMLSelectElement>(`select[data-${kind}="${book.id}"]`),
  );
  let [drawn, listed]: CaseDefinition[] = [book.served.definition, book.served.definition];
  effect(() => {
    const { definition } = book.start;
    const { scenario } = book.state.value;
    void page.rebuilt.value;
    if (ofCase) ofCase.value = definition.id;
    const said = document.querySelector(`[data-side-scenario="${book.id}"]`);
    if (said) write(said, scenarioTitle(definition, scenario));
    if (!ofScenario) return;
    if (definition !== listed)
      ofScenario.replaceChildren(...definition.scenarios.map(({ id, title }) => new Option(title, id)));
    listed = definition;
    ofScenario.value = scenario;
  });
  let isNoticed = false;
  effect(() => {
    const { definition } = book.start;
    if (definition === drawn) return;
    drawn = definition;
    untracked(() => {
      drawSide(book.id);
      page.rebuilt.value += 1;
      if (isNoticed || definition.revision === todays().definition.revision) return;
      isNoticed = true;
      void import('../bind-revision-notice.ts').then((part) => part.bindRevisionNotice(book, todays));
    });
  });
}
