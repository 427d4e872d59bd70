/** Opens the state that a page's address carries, and what the reader touched before there was a script to see it. */
import type { Touched } from '#notebook/touches.ts';
import { askForEngine, whenEngine } from '#notebook/engine.ts';
import type { Notice } from '#link/notice.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { addNotices, thisPage } from '#notebook/page.ts';
import type { Parts } from './parts.ts';

const MAX_LOADING_MS = 8000;
const NOT_LOADED: Notice = {
  key: 'engine',
  text: 'This link’s numbers could not be loaded; the figures here are as published. Reload the page to try again.',
};

/**
 * A link that is late is given up, so that there is something to read, and put in place when it comes after all.
 * @param touched controls the reader touched before the page script was there; they win over the link
 */
export async function openLink(
  books: readonly Notebook[],
  prefixed: boolean,
  touched: ReadonlyMap<string, Touched>,
  parts: Parts,
): Promise<void> {
  const { classList } = document.documentElement;
  // The head script takes the pending mark away where it has waited long enough for this one.
  const linked = classList.contains('linked');
  if (!linked) thisPage().opening.value = false;
  if (!linked && touched.size === 0) return;
  const late = () => {
    if (linked) giveUp();
  };
  const timer = setTimeout(late, MAX_LOADING_MS);
  const [link, controls, engine] = await Promise.all([
    linked ? parts.link.ask().then((part) => part?.readLink(thisPage(), books, prefixed, parts)) : undefined,
    touched.size > 0 ? parts.touches.ask() : undefined,
    askForEngine(),
  ]);
  clearTimeout(timer);
  if (!engine) {
    late();
    void whenEngine().then(() => openLink(books, prefixed, touched, parts));
    return;
  }
  if (linked && !link) return giveUp();
  // Nothing is painted before this task ends; with the mark gone, the address bar follows what is put in place here.
  classList.remove('pending');
  thisPage().notices.dismiss(NOT_LOADED);
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
  addNotices([NOT_LOADED]);
}
