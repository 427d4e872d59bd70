/**
 * The parts of the page script that are loaded when they are first needed. Only `main.ts` takes them from here: whoever needs one is
 * handed it, so that no part imports what loads it. Those that nothing needs before the page is there to be read are in `later-parts.ts`.
 */
import { lazyPart, SILENT } from '#notebook/lazy-part.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Page } from '#notebook/page.ts';
import type { PictureSheet } from './picture.ts';
import type { ClaimRows } from './claim-rows.ts';
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
  const [{ startIn, openEdition }, rows] = await Promise.all([
    import('./older-revision.ts'),
    loadRows?.().catch(() => undefined),
  ]);
  return { openEdition, startIn: (book: Notebook, revision?: number) => startIn(book, revision, rows) };
}

/** What only a page's shell knows, since it is made of components. */
export interface ShellParts {
  /** How rows of another revision are drawn. */
  rows: () => Promise<RevisionRows>;
  /** How a claim is drawn by another edition's test. */
  claim: () => Promise<ClaimRows>;
  /** Keeps a result in view while its page's own is out of sight. */
  strip: () => Promise<{ startResultStrip: () => void }>;
  /** Lays out what a saved picture shows. */
  sheet: () => Promise<PictureSheet>;
}

/** @param shell a frame on another site's page has but some of it */
export const makeParts = (shell: Partial<ShellParts> = {}) => ({
  /** Works claims out, for pages that have one. */
  claims: lazyPart(() => import('./bind-claims.ts')),
  /** Keeps a claim as another edition decided it. */
  edition: lazyPart(async () => ({ ...(await import('./bind-edition.ts')), rows: await shell.claim?.() })),
  /** What waits for a hand, and the parts that it may need. */
  atHand: lazyPart(() => import('./at-hand.ts'), SILENT),
  /** Reads a link that carries state. */
  link: lazyPart(() => import('./read-link.ts'), SILENT),
  /** Takes a link apart that is not as the site wrote it. */
  bent: lazyPart(() => import('#link/mangling.ts'), SILENT),
  /** For a link, or a file, that was made with an older revision, or from a scenario that the page does not hold. */
  revisions: lazyPart(() => loadRevisions(shell.rows), SILENT),
  /** Keeps a result in view while its page's own is out of sight; what it says stands on the page. */
  strip: lazyPart(async () => (await shell.strip?.())?.startResultStrip() ?? true, SILENT),
  /** Replays what was done to controls before their island was awake. */
  touches: lazyPart(() => import('#notebook/touches.ts')),
  /** Says what a value in a link could have meant. */
  typed: lazyPart(() => import('#link/say-more.ts')),
});

export type Parts = ReturnType<typeof makeParts>;
