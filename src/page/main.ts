/** The page script: one on every page, light; it brings the engine only when a link carries state or a reader reaches for a control. */
import { effect } from '@preact/signals-core';
import { askForEngine, bringEngine, engineFailure } from '#notebook/engine.ts';
import { thisPage } from '#notebook/page.ts';
import { bindLinkMenu } from './bind-link-menu.ts';
import { openLink } from './open-link.ts';
import { bindSleepingIslands } from './bind-sleeping-islands.ts';
import { loadEngine, makeParts } from './parts.ts';
import type { RevisionRows } from './revision-rows.ts';
import { bindBubbles } from './bind-bubbles.ts';
import { keepSentences } from './keep-sentences.ts';

/** @param loadRows how rows of another revision are drawn, on a page that has rows: components, which only the page's shell knows */
export function startPage(loadRows?: () => Promise<RevisionRows>): void {
  const page = thisPage();
  const { data } = page;
  const parts = makeParts(loadRows);
  const boot = window.atm;
  if (data) {
    const books = data.notebooks.map(({ id, start }) => page.notebook(id, start));
    bringEngine(loadEngine, ({ step }) => step.bindPage(books, data.prefixed, parts));
    const intent = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-controls], [data-adjust]'))
        void askForEngine();
    };
    for (const kind of ['pointerover', 'focusin', 'touchstart']) addEventListener(kind, intent, { passive: true });
    effect(() => {
      if (engineFailure.value) boot?.fail(`${engineFailure.value} Every figure here is as published.`);
    });
    bindSleepingIslands(books, parts);
    bindLinkMenu(books, parts);
    void openLink(books, data.prefixed, boot?.touched ?? new Map(), parts);
  } else {
    bindLinkMenu([], parts);
    document.documentElement.classList.remove('pending');
  }
  bindBubbles();
  keepSentences();
  if (boot) boot.live = true;
}
