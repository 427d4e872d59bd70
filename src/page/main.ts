/** The page script: one on every page, light; it brings the engine only when a link carries state or a reader reaches for a control. */
import { effect } from '@preact/signals-core';
import { askForEngine, bringEngine, engineFailure } from '#notebook/engine.ts';
import { thisPage } from '#notebook/page.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { openLink } from './open-link.ts';
import { bindSleepingIslands } from './bind-sleeping-islands.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import type { PageData } from '#notebook/page-data.ts';
import { loadEngine, makeParts } from './parts.ts';
import type { RevisionRows } from './revision-rows.ts';

/** What only the page's shell knows, since it is made of components. */
interface ShellParts {
  /** How rows of another revision are drawn. */
  rows: () => Promise<RevisionRows>;
  /** Keeps a result in view while its page's own is out of sight. */
  strip: () => Promise<{ startResultStrip: (notebooks: PageData['notebooks'], stays: string | undefined) => void }>;
}

/** @param shell none in a frame on another site's page, which has neither */
export function startPage(shell?: ShellParts): void {
  const page = thisPage();
  const { data } = page;
  const parts = makeParts(shell?.rows);
  const boot = window.atm;
  const books = data?.notebooks.map(({ id, start }) => page.notebook(id, start)) ?? [];
  let opened = Promise.resolve();
  if (data) {
    bringEngine(loadEngine, ({ step }) => step.bindPage(books, data.prefixed, parts));
    const stays = document.querySelector<HTMLElement>('[data-stays]')?.dataset['stays'];
    const strip = lazyPart(
      async () => (await shell?.strip())?.startResultStrip(data.notebooks, stays),
      // What it repeats stands on the page.
      () => {},
    );
    const intent = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('[data-controls], [data-adjust]'))) return;
      void askForEngine();
      void strip.ask();
    };
    if (stays !== undefined) addEventListener('scroll', () => void strip.ask(), { once: true, passive: true });
    for (const kind of ['pointerover', 'focusin', 'touchstart']) addEventListener(kind, intent, { passive: true });
    effect(() => {
      if (engineFailure.value) boot?.fail(`${engineFailure.value} Every figure here is as published.`);
    });
    bindSleepingIslands(books, parts);
    opened = openLink(books, data.prefixed, boot?.touched ?? new Map(), parts);
  } else {
    document.documentElement.classList.remove('pending');
  }
  void opened.then(() => whenIdle(() => void parts.atHand.ask().then((part) => part?.bindAtHand(books, parts))));
  if (boot) boot.live = true;
}
