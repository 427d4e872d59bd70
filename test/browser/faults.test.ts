/** What comes late, empty or not at all: the page says what is so, and puts it right once it can. */
import { describe, expect } from 'vitest';
import { eventually, test, type Open } from '../support/browser-test.ts';
import { isEngineRequest, isScriptRequest } from '../support/engine-files.ts';
import { hold, inputValue, isPending, slide } from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const LINK = `${CASE}?training=100000000&rev=1&from=deepseek-day`;

describe('a link', () => {
  /** Opens the link with the engine held back, and lets it be eight seconds late. */
  async function openLate(open: Open) {
    let engine = { open: () => {} };
    const page = await open(LINK, {
      before: async (fresh) => {
        await fresh.clock.install();
        engine = await hold(fresh, isEngineRequest);
      },
      waitUntil: 'commit',
    });
    await page.waitForFunction(() => (globalThis as unknown as { atm?: { live: boolean } }).atm?.live);
    await page.clock.runFor(8100);
    await eventually(() => isPending(page)).toBe(false);
    await page
      .getByText(/numbers could not be loaded/)
      .first()
      .waitFor();
    return { page, engine };
  }

  test('when the engine comes later still, the link’s state is put in place after all', async ({ open }) => {
    const { page, engine } = await openLate(open);
    engine.open();
    await eventually(() => page.getByText(/numbers could not be loaded/).count()).toBe(0);
    await eventually(() => inputValue(page, 'metered-inference.training')).toBe(100_000_000);
    expect(page.url()).toContain('training=100000000');
  });

  test('when the engine comes later still, what the reader moved meanwhile stands upon the link’s state', async ({
    open,
  }) => {
    const { page, engine } = await openLate(open);
    await slide(page, 'metered-inference.life', 0);
    engine.open();
    await eventually(() => page.url()).toMatch(/training=100000000&life=0\.5/);
    expect(await page.getByText(/numbers could not be loaded/).count()).toBe(0);
  });

  test('when there is no network at first, the link’s state is put in place once there is', async ({ open }) => {
    const page = await open(LINK, {
      before: (fresh) =>
        fresh.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })),
    });
    await eventually(() => isPending(page)).toBe(false);
    await eventually(() => page.locator('[data-input]:not(:disabled)').count()).toBe(0);
    await page
      .getByText(/as published\. Reload the page to try again/)
      .first()
      .waitFor();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
      dispatchEvent(new Event('online'));
    });
    await eventually(() => inputValue(page, 'metered-inference.training')).toBe(100_000_000);
    await eventually(() => page.locator('[data-input]:disabled').count()).toBe(0);
    expect(
      await page
        .getByText(/could not be loaded/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  test('when the engine arrives empty, the page is as published and says so, with its controls off', async ({
    open,
  }) => {
    const page = await open(LINK, {
      before: (fresh) =>
        fresh.route(isEngineRequest, (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
      mayComplain: true,
    });
    await eventually(() => isPending(page)).toBe(false);
    await eventually(() => page.locator('[data-input]:not(:disabled)').count()).toBe(0);
  });

  test('when an island does not wake, the page says that not all of it follows', async ({ open }) => {
    const page = await open(CASE, {
      before: (fresh) => fresh.route(/\/case\.[^/]*\.js/, (route) => route.abort()),
      mayComplain: true,
    });
    await page.evaluate(() => {
      for (const island of document.querySelectorAll('astro-island[ssr]')) island.dispatchEvent(new Event('wake'));
    });
    await page
      .getByText(/not all of it follows what you change/)
      .first()
      .waitFor();
  });

  test('when every script comes later still, its controls are on and it shows the link’s state after all', async ({
    open,
  }) => {
    let scripts = { open: () => {} };
    const page = await open(LINK, {
      before: async (fresh) => {
        await fresh.clock.install();
        scripts = await hold(fresh, isScriptRequest);
      },
      waitUntil: 'commit',
    });
    await page.locator('footer').last().waitFor({ state: 'attached' });
    await page.clock.runFor(8100);
    await eventually(() => page.locator('[data-input]:not(:disabled)').count()).toBe(0);
    scripts.open();
    await eventually(() => page.locator('[data-input]:disabled').count()).toBe(0);
    await eventually(() => inputValue(page, 'metered-inference.training')).toBe(100_000_000);
  });
});
