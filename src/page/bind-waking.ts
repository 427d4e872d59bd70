/**
 * Wakes the islands of a page that shows another state than it was served in, one after the other when the browser has time: what they drew
 * at build is of the served state, and is hidden until they have drawn it anew.
 */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { ASLEEP } from './bound-elements.ts';

/** Call once the engine is there. */
export function bindWaking(books: readonly Notebook[]): void {
  let waking = false;
  const next = (): void => {
    waking = !books.some((book) => book.moving.peek());
    if (!waking) return;
    const island = [...document.querySelectorAll(ASLEEP)].find((one) => !called.has(one));
    if (island === undefined) return;
    called.add(island);
    island.dispatchEvent(new Event('wake'));
    whenIdle(next);
  };
  const called = new WeakSet<Element>();
  effect(() => {
    const changed = books.some(({ state, served }) => state.value !== served.state);
    const moving = books.some((book) => book.moving.value);
    const { classList } = document.documentElement;
    classList.toggle('changed', changed);
    classList.toggle('moving', moving);
    if (!changed || moving || waking) return;
    waking = true;
    whenIdle(next);
  });
}
