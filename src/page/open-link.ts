/** Opens the state that a page's address carries, and what the reader touched before there was a script to see it. */
import type { Touched } from '#notebook/touches.ts';
import { askForEngine } from '#notebook/engine.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { addNotices, thisPage } from '#notebook/page.ts';
import type { Parts } from './parts.ts';

const MAX_LOADING_MS = 8000;
const NOT_LOADED =
  'This link’s numbers could not be loaded; the figures here are as published. Reload the page to try again.';

/** @param touched controls the reader touched before the page script was there; they win over the link */
export async function openLink(
  books: readonly Notebook[],
  prefixed: boolean,
  touched: ReadonlyMap<string, Touched>,
  parts: Parts,
): Promise<void> {
  const { classList } = document.documentElement;
  const pending = classList.contains('pending');
  if (!pending) thisPage().opening.value = false;
  if (!pending && touched.size === 0) return;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (pending) giveUp();
  }, MAX_LOADING_MS);
  const [link, controls, engine] = await Promise.all([
    pending ? parts.link.ask().then((part) => part?.readLink(thisPage(), books, prefixed, parts)) : undefined,
    touched.size > 0 ? parts.touches.ask() : undefined,
    askForEngine(),
  ]);
  clearTimeout(timer);
  if (late || !engine || (pending && !link)) {
    if (pending) giveUp();
    return;
  }
  // Nothing is painted before this task ends; with the mark gone, the address bar follows what is put in place here.
  classList.remove('pending');
  link?.();
  thisPage().opening.value = false;
  for (const book of books) {
    const touch = controls?.touchesOf(book, touched);
    if (touch) book.change(touch(book.state.peek()));
  }
}

export function giveUp(): void {
  document.documentElement.classList.remove('pending');
  thisPage().opening.value = false;
  addNotices([{ key: 'engine', text: NOT_LOADED }]);
}
