/** The parts of the page script that only `at-hand.ts` asks for, and hands on: they are named in its part, so that no page waits for their names. */
import { lazyPart, SILENT } from '#notebook/lazy-part.ts';
import type { ShellParts } from './parts.ts';

/** @param shell a frame on another site's page has but some of it */
export const makeLaterParts = (shell: Partial<ShellParts> = {}) => ({
  /** What only a page on which something was changed needs. */
  changes: lazyPart(() => import('./bind-changes.ts')),
  /** Takes a reader's numbers along on links within the site. */
  carried: lazyPart(() => import('./bind-carried.ts'), SILENT),
  /** Keeps the working in step with a state that was changed. */
  working: lazyPart(() => import('./bind-working.ts')),
  /** Keeps the links to files of a state leading to the state in force. */
  downloadLinks: lazyPart(() => import('./bind-downloads.ts')),
  /** Makes files of a state, and a state of a file. */
  downloads: lazyPart(() => import('./live-downloads.ts')),
  /** Keeps the control of an adjustable number, and the sentence that it is of, in their places. */
  adjusting: lazyPart(() => import('./bind-adjusting.ts'), SILENT),
  /** What hands the page on, or a part of it. */
  share: lazyPart(async () => {
    const [menu, link] = await Promise.all([import('./link-menu.ts'), import('./copy-link.ts')]);
    return { openLinkMenu: menu.openLinkMenu, copyLink: link.copyLink };
  }),
  /** Finds an input of a case by a word. */
  inputSearch: lazyPart(() => import('./bind-input-search.ts')),
  /** Lays out what a saved picture shows; a choice of a menu says that it did not work. */
  sheet: lazyPart(async () => shell.sheet?.(), SILENT),
});

export type LaterParts = ReturnType<typeof makeLaterParts>;
