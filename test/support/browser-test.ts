import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

export interface OpenOptions extends BrowserContextOptions {
  /** Runs on the page before it goes anywhere: routes, clocks, scripts. */
  before?: (page: Page) => Promise<unknown>;
  /** `commit` returns while scripts are still held back. */
  waitUntil?: 'commit' | 'load';
  /** Origin of another site, on which our pages are shown. */
  host?: string;
  /** Lets the console speak: for a test that makes something fail. */
  mayComplain?: boolean;
}

/** Opens an address of the site in a profile of its own. */
export type Open = (address: string, options?: OpenOptions) => Promise<Page>;

/** Notes everything a page complains about: the console, errors nobody caught, requests that failed, policy reports, third parties. */
function listen(page: Page, site: string, host: string | undefined, complaints: string[]): void {
  const note = (words: string) => complaints.push(`${page.url().replace(site, '')}: ${words}`);
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    // What was still loading when a test went on to another page was given up, and did not fail.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    // A page that is asked for and not there is the 404 page doing its work.
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      note(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (![site, host].some((origin) => request.url().startsWith(`${origin}/`)) && !/^(data|blob):/.test(request.url()))
      note(`third party: ${request.url()}`);
  });
}

interface Fixtures {
  browser: Browser;
  open: Open;
}

/**
 * Vitest's `test` with a browser. Each page opened has a profile of its own, and a test fails when a page of its complained,
 * unless that was to be expected (`mayComplain`).
 */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.connect(inject('browserEndpoint'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const site = inject('site');
    const complaints: string[] = [];
    const closers: (() => Promise<void>)[] = [];
    await use(async (address, { before, waitUntil = 'load', host, mayComplain = false, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: site, reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      if (!mayComplain) listen(page, site, host, complaints);
      closers.push(async () => {
        page.removeAllListeners();
        await context.close();
      });
      await before?.(page);
      await page.goto(address, { waitUntil });
      return page;
    });
    for (const close of closers) await close();
    expect(complaints, 'what pages complained about').toEqual([]);
  },
});

/** Asks again until it is so, or fails saying what it last was. */
export const eventually = <Value>(ask: () => Promise<Value> | Value) =>
  expect.poll(ask, { timeout: 45_000, interval: 50 });
