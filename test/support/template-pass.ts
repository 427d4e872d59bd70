/** All that is asked of every template in a browser, in one opening of its page. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import type { Open } from './browser-test.ts';
import { NONSENSE, reach, wakeIslands, words } from './page.ts';
import { engineIn, plotIn, scriptWeight } from './script-weight.ts';
import { followRequests } from './settled.ts';
import { shiftsOf, twoFrames, watchShifts } from './shifts.ts';

/** Bytes of script, as brotli, that a page may take before a control is touched. */
const MOST_SCRIPT = 26_000;
const LAPTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** What is wider than the window: the page itself, and the elements that make it so (not those that scroll in a box of their own). */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100)),
    ];
  });

/**
 * Opens a page, reads it to its end, looks at it in both themes and at five widths, and touches its first control. Each finding
 * fails the test by itself and names page, theme and width. `open` adds what the page complained of: console, policy report,
 * failed request, another host.
 */
export async function passOver(open: Open, address: string): Promise<void> {
  const requests = followRequests();
  const page = await open(address, {
    colorScheme: 'light',
    viewport: LAPTOP,
    before: async (fresh) => {
      await requests.watch(fresh);
      await watchShifts(fresh);
    },
  });
  const onlyReads = (when: string) => {
    const { asked } = requests;
    expect.soft(scriptWeight(asked, address), `${address} ${when}: bytes of script`).toBeLessThanOrEqual(MOST_SCRIPT);
    expect.soft([...engineIn(asked), ...plotIn(asked)], `${address} ${when}: engine and Plot`).toEqual([]);
  };

  await wakeIslands(page);
  await requests.settled();
  expect.soft(scriptWeight(requests.asked, address), `${address}: bytes of script`).toBeGreaterThan(0);
  onlyReads('read to its end');
  expect.soft(await shiftsOf(page), `${address} read to its end: what jumps`).toEqual([]);
  expect.soft(await violations(page), `${address}, light, ${LAPTOP.width} px: what axe finds`).toEqual([]);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  expect.soft(await violations(page), `${address}, dark, ${PHONE.width} px: what axe finds`).toEqual([]);
  for (const width of [320, 360, 768, 1280, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await twoFrames(page);
    expect.soft(await overflow(page), `${address} at ${width} px: what is too wide`).toEqual([]);
  }
  onlyReads('looked at in both themes and every width');

  await page.setViewportSize(LAPTOP);
  const control = page.locator('[data-input]').first();
  if ((await control.count()) > 0) await (await reach(control)).focus();
  await requests.settled();
  expect.soft((await words(page)).match(NONSENSE), `${address}, touched: nonsense`).toBeNull();
}
