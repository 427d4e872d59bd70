import type { Page, Request } from 'playwright-core';

/** Follows a page's requests from before it goes anywhere: pass `watch` as `before` to `open`. */
export interface Requests {
  watch: (page: Page) => Promise<void>;
  /** Addresses on the site of what was asked for so far, without queries. */
  asked: Set<string>;
  /** Waits until the page has done what it does by itself: nothing is on its way, and it has been idle and asked for nothing since. */
  settled: () => Promise<void>;
}

export function followRequests(): Requests {
  const asked = new Set<string>();
  const underway = new Set<Request>();
  let count = 0;
  let followed: Page | undefined;
  return {
    asked,
    watch: async (page) => {
      followed = page;
      page.on('request', (request) => {
        count += 1;
        underway.add(request);
        asked.add(new URL(request.url()).pathname);
      });
      const ended = (request: Request) => void underway.delete(request);
      page.on('requestfinished', ended);
      page.on('requestfailed', ended);
    },
    settled: async () => {
      if (followed === undefined) throw new Error('Pass `watch` as `before` to `open`: no page is followed yet.');
      for (let before = -1; before !== count || underway.size > 0;) {
        before = count;
        await idle(followed);
      }
    },
  };
}

/**
 * Two frames and a moment in which the page has nothing to do: tasks left for an idle moment have begun. A page that draws nothing is
 * given no such moment, so that one is taken after as long as the page's own tasks wait at most (`when-idle.ts`).
 */
const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 300 }))),
      ),
  );
