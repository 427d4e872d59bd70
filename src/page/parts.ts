/**
 * The parts of the page script that are loaded when they are first needed. Only `main.ts` takes them from here: whoever needs one is
 * handed it, so that no part imports what loads it. Those that nothing needs before the page is there to be read are in `later-parts.ts`.
 */
import { lazyPart, SILENT } from '#notebook/lazy-part.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Page } from '#notebook/page.ts';
import type { PictureSheet } from './picture.ts';
import type { RevisionRows } from './revision-rows.ts';

/** @param sides what a page that compares two states writes its link by */
export const loadEngine = async (sides: Page['sides']) => {
  const [engine, step] = await Promise.all([
    import('#notebook/engine-part.ts'),
    import('./bind-page.ts'),
    sides?.ask(),
  ]);
  return { engine, step };
};

/** Cases as they are served: their other scenarios, and an older revision with the rows it is drawn in. Without rows, where a page has none or they do not come, its figures are right all the same. */
async function loadRevisions(loadRows: (() => Promise<RevisionRows>) | undefined) {
  const [{ startIn }, rows] = await Promise.all([import('./older-revision.ts'), loadRows?.().catch(() => undefined)]);
  return { startIn: (book: Notebook, revision?: number) => startIn(book, revision, rows) };
}

/** What only a page's shell knows, since it is made of components. */
export interface ShellParts {
  /** How rows of another revision are drawn. */
  rows: () => Promise<RevisionRows>;
  /** Keeps a result in view while its page's own is out of sight. */
  strip: () => Promise<{ startResultStrip: () => void }>;
  /** Lays out what a saved picture shows. */
  sheet: () => Promise<PictureSheet>;
}

/** @param shell none in a frame on another site's page, which has neither */
export const makeParts = (shell?: ShellParts) => ({
  /** Works claims out, for pages that have one. */
  claims: lazyPart(() => import('./bind-claims.ts')),
  /** The words of the working, once it is looked at. */
  working: lazyPart(() => import('#wording/working.ts')),
  /** What waits for a hand, and the parts that it may need. */
  atHand: lazyPart(() => import('./at-hand.ts'), SILENT),
  /** Reads a link that carries state. */
  link: lazyPart(() => import('./read-link.ts'), SILENT),
  /** For a link, or a file, that was made with an older revision, or from a scenario that the page does not hold. */
  revisions: lazyPart(() => loadRevisions(shell?.rows), SILENT),
  /** Keeps a result in view while its page's own is out of sight; what it says stands on the page. */
  strip: lazyPart(async () => (await shell?.strip())?.startResultStrip(), SILENT),
  /** Replays what was done to controls before their island was awake. */
  touches: lazyPart(() => import('#notebook/touches.ts')),
  /** Says what a value in a link could have meant. */
  typed: lazyPart(() => import('#link/say-more.ts')),
});

export type Parts = ReturnType<typeof makeParts>;
