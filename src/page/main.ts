/** The page script: one on every page, light; it brings the engine only when a link carries state or a reader reaches for a control. */
import { effect } from '@preact/signals-core';
import { askForEngine, bringEngine, engineFailure } from '#notebook/engine.ts';
import { tellReader } from '#notebook/lazy-part.ts';
import { thisPage } from '#notebook/page.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { openLink } from './open-link.ts';
import { bindSleepingIslands } from './bind-sleeping-islands.ts';
import { loadEngine, makeParts, type ShellParts } from './parts.ts';

/** @param shell a frame on another site's page has but some of it */
export function startPage(shell?: Partial<ShellParts>): void {
  const page = thisPage();
  const { data } = page;
  const parts = makeParts(shell);
  const boot = window.atm;
  const books = data?.notebooks.map(({ id, start }) => page.notebook(id, start)) ?? [];
  let opened = Promise.resolve();
  if (data) {
    bringEngine(
      () => loadEngine(page.sides),
      ({ step }) => step.bindPage(books, data.prefixed, parts),
    );
    const intent = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('[data-controls], [data-adjust]'))) return;
      void askForEngine();
      void parts.strip.ask();
    };
    if (document.querySelector('[data-stays]'))
      addEventListener('scroll', () => void parts.strip.ask(), { once: true, passive: true });
    for (const kind of ['pointerover', 'focusin', 'touchstart']) addEventListener(kind, intent, { passive: true });
    addEventListener('online', () => void (engineFailure.peek() && askForEngine()));
    effect(() => {
      const failure = engineFailure.value;
      if (failure) boot?.fail(`${failure} Every figure here is as published. Reload the page to try again.`);
      // Also where this script itself came so late that it was given up.
      else if (document.documentElement.classList.contains('failed')) boot?.fail('');
    });
    addEventListener('astro:hydration-error', tellReader);
    bindSleepingIslands(books, parts);
    opened = openLink(books, data.prefixed, boot?.touched ?? new Map(), parts);
  } else {
    document.documentElement.classList.remove('pending');
  }
  void opened.then(() => whenIdle(() => void parts.atHand.ask().then((part) => part?.bindAtHand(books, parts, shell))));
  if (boot) boot.live = true;
}
