/** All that is asked of every template in a browser, in one opening of its page. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import type { Open } from './browser-test.ts';
import { NONSENSE, reach, wakeIslands, words } from './page.ts';
import { engineIn, plotIn, scriptWeight } from './script-weight.ts';
import { followRequests } from './settled.ts';
import { unseen } from './unseen.ts';
import { shiftsOf, twoFrames, watchShifts } from './shifts.ts';

/** Bytes of script, as brotli, that a page may take before a control is touched. Over 25 kB are what says above a page what its link changed, and what keeps a result in view. */
const MOST_SCRIPT = 28_000;
const LAPTOP = { width: 1280, height: 900 };
const NARROWEST = { width: 320, height: 740 };
/** A laptop's window at 400%. */
const ENLARGED = { width: 320, height: 225 };

export interface Look {
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
}

/** Both themes, wide and narrow. The first two say most: whatever differs by theme or by width differs in one of them. */
export const LOOKS: readonly Look[] = [
  { colorScheme: 'light', viewport: LAPTOP },
  { colorScheme: 'dark', viewport: NARROWEST },
  { colorScheme: 'dark', viewport: LAPTOP },
  { colorScheme: 'light', viewport: NARROWEST },
  { colorScheme: 'light', viewport: ENLARGED },
  { colorScheme: 'dark', viewport: ENLARGED },
];

/** What a reader may set for themselves, by WCAG 1.4.12. Adopted and not inserted, which the page's policy would refuse. */
const spaceText = (page: Page, spaced: boolean) =>
  page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = on ? [sheet] : [];
  }, spaced);

/** Fields into which a phone would zoom. */
const smallFields = (page: Page) =>
  page
    .locator('select, textarea, input:not([type=range], [type=checkbox], [type=radio], [type=file])')
    .evaluateAll((all) =>
      all
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
        .map((one) => `${getComputedStyle(one).fontSize}: ${one.outerHTML.slice(0, 80)}`),
    );

/** What is wider than the window: the page itself, and the elements that make it so (not those that scroll in a box of their own, nor `apart`). */
const overflow = (page: Page, apart?: string) =>
  page.evaluate((but) => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !(but && element.matches(but)),
    );
    if (but && wide.length === 0) return [];
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100)),
    ];
  }, apart);

/**
 * Opens a page, reads it to its end, looks at it in both themes and at five widths, and touches its first control. Each finding
 * fails the test by itself and names page, theme and width. `open` adds what the page complained of: console, policy report,
 * failed request, another host.
 */
export async function passOver(open: Open, address: string, looks: readonly Look[] = LOOKS): Promise<void> {
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
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const look = `${address}, ${colorScheme}, ${viewport.width} × ${viewport.height} px`;
    expect.soft(await violations(page), `${look}: what axe finds`).toEqual([]);
    expect.soft(await unseen(page), `${look}: words that cannot be seen`).toEqual([]);
  }
  expect.soft(await smallFields(page), `${address}: fields that a phone zooms into`).toEqual([]);
  await page.setViewportSize(NARROWEST);
  await spaceText(page, true);
  // A table of figures may be as wide as it must, by WCAG 1.4.10; notes are folded away.
  expect
    .soft(await overflow(page, 'table, table *, .sidenote-body *'), `${address}, text spaced: what is too wide`)
    .toEqual([]);
  await spaceText(page, false);
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
