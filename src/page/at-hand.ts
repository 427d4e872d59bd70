/** What waits for a hand: menus, keys, notes, fields to search in. Comes once the page is there to be read. */
import { effect, signal } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { bindBubbles } from './bind-bubbles.ts';
import { bindShare } from './bind-share.ts';
import { bindUndoKeys } from './bind-undo-keys.ts';
import { makeLaterParts } from './later-parts.ts';
import { openTarget } from './open-target.ts';
import type { Parts, ShellParts } from './parts.ts';

/** Runs an act once, as soon as something holds. @param holds reads signals, and is asked again when one of them changes */
function once(holds: () => boolean, act: () => void): void {
  let done = false;
  effect(() => {
    if (done || !holds()) return;
    done = true;
    act();
  });
}

/**
 * @param books the page's notebooks
 * @param shell a frame on another site's page has but some of it
 */
export function bindAtHand(books: readonly Notebook[], early: Parts, shell?: Partial<ShellParts>): void {
  const parts = { ...early, ...makeLaterParts(shell) };
  bindShare(books, parts);
  bindBubbles();
  openTarget();
  if (books.length > 0) bindUndoKeys(thisPage().undoHistory);
  if (document.querySelector('.adjust-bubble')) void parts.adjusting.ask().then((part) => part?.bindAdjusting());
  const page = thisPage();
  // Nothing is taken along, and nothing announced, before something is changed.
  once(
    () => books.some(({ state, served }) => state.value !== served.state),
    () => void parts.carried.ask().then((part) => part?.bindCarried(books)),
  );
  if (document.querySelector('.working'))
    once(
      () => books.some(({ state, served, moving }) => state.value !== served.state && !moving.value),
      () => whenIdle(() => void parts.working.ask().then((part) => part && books.forEach(part.bindWorking))),
    );
  once(
    () => page.said.value !== '' || books.some((book) => book.settled.value > 0),
    () => void parts.changes.ask().then((part) => part?.bindChanges(books)),
  );
  const [first] = books;
  const files = document.querySelector('.take-away');
  if (first && files) {
    const wanted = signal(false);
    for (const kind of ['pointerover', 'focusin'])
      files.addEventListener(kind, () => (wanted.value = true), { once: true });
    once(
      () => wanted.value || first.state.value !== first.served.state,
      () => void parts.downloadLinks.ask().then((part) => part?.bindDownloads(first, parts)),
    );
  }
  const search = document.querySelector<HTMLInputElement>('[data-input-search]');
  if (search === null) return;
  const bind = () => void parts.inputSearch.ask().then((part) => part?.bindInputSearch(search));
  if (document.activeElement === search) bind();
  else search.addEventListener('focus', bind, { once: true });
}
