import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test, type OpenOptions } from '../support/browser-test.ts';
import { atHand, openMenu } from '../support/handing-on.ts';
import { isPending, slide } from '../support/page.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';

const CASE = '/cases/metered-inference/';
const ESSAY = '/essays/is-training-part-of-the-unit/';
const STATE = 'training=1000000000&from=deepseek-day&rev=1';

/** A clipboard that takes what it is given, and one that does not, as a browser may decide. */
const GRANTED: OpenOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const DENIED: OpenOptions = {
  before: (page) =>
    page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    }),
};
/** A page that is not served by https has none. */
const MISSING: OpenOptions = {
  before: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { get: () => undefined })),
};

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const box = (page: Page) => page.locator('.link-menu');
const said = (page: Page) => box(page).getByRole('status').innerText();
const selected = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one instanceof HTMLTextAreaElement ? one.value.slice(one.selectionStart, one.selectionEnd) : '';
  });

describe('a "#"', () => {
  test.for([
    ['a heading', CASE, '#inputs-title .link-to', 'heading'],
    ['a row of figures', CASE, '#figure-metered-inference-margin .link-to', 'row'],
    ['the title of a case', CASE, '#case .link-to', 'page'],
    ['a heading of an essay', ESSAY, '.essay-body h2 .here', 'heading'],
    ['a paragraph of an essay', ESSAY, '.run > p .here', 'paragraph'],
    ['a figure of an essay', ESSAY, 'figcaption .link-to', 'figure'],
    ['a claim in the list of arguments', '/arguments/', '.reply-claim .here', 'claim'],
    ['a heading of a page without figures', '/about/', '#cite .link-to', 'heading'],
  ] as const)(
    'of %s copies the link of its place, says so, and puts the place into the address bar',
    async ([, address, link, kind], { open }) => {
      const page = await open(address, GRANTED);
      await atHand(page);
      const anchor = page.locator(link).first();
      const id = (await anchor.getAttribute('href'))?.slice(1) ?? '';
      await anchor.scrollIntoViewIfNeeded();
      const entries = await page.evaluate(() => history.length);
      const top = await page.evaluate(() => scrollY);
      await anchor.click();
      await eventually(() => said(page)).toBe(`Link to this ${kind} copied`);
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      expect(await clipboard(page)).toBe(page.url());
      // It leaves the reader where they are, and the Back key too.
      expect(await page.evaluate(() => [history.length, scrollY])).toEqual([entries, top]);
      // The link leads there.
      const linked = await open(page.url());
      await eventually(() =>
        linked.evaluate(() => {
          const { top: at, bottom } = document.querySelector(':target')?.getBoundingClientRect() ?? {
            top: -1,
            bottom: -1,
          };
          return bottom > 0 && at >= -1 && at < innerHeight;
        }),
      ).toBe(true);
    },
  );

  test('copies the state as it stands, before the address bar has it', async ({ open }) => {
    const page = await open(`${CASE}?${STATE}`, GRANTED);
    await eventually(() => isPending(page)).toBe(false);
    await slide(page, 'metered-inference.life', 300);
    await atHand(page);
    await page.locator('#inputs-title .link-to').click();
    await eventually(() => said(page)).toBe('Link to this heading copied');
    const link = await clipboard(page);
    expect(link).toMatch(/training=1000000000&life=[\d.]+&from=deepseek-day&rev=1#inputs-title$/);
    expect(page.url()).toBe(link);
  });

  test('is a plain link without script, and with a key held', async ({ open }) => {
    const page = await open(CASE, { javaScriptEnabled: false });
    await page.locator('#inputs-title .link-to').click();
    expect(page.url()).toMatch(/#inputs-title$/);
    expect(await page.locator('.share:visible').count()).toBe(0);
    const live = await open(CASE, GRANTED);
    await atHand(live);
    // Listened to after the page, which is at the window too; what the browser would do is its own affair, and is not done here.
    const taken = await live.locator('#inputs-title .link-to').evaluate((link) => {
      const prevented: string[] = [];
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'none']) {
        const event = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
        const after = () => (event.defaultPrevented ? prevented.push(key) : event.preventDefault());
        addEventListener('click', after, { once: true });
        link.dispatchEvent(event);
      }
      return prevented;
    });
    expect(taken).toEqual(['none']);
  });

  test('works by keyboard, gives the focus back, and leads on to the menu of its place', async ({ open }) => {
    const page = await open(ESSAY, GRANTED);
    await atHand(page);
    const anchor = page.locator('.run > p .here').first();
    await anchor.focus();
    await page.keyboard.press('Enter');
    await eventually(() => said(page)).toContain('copied');
    expect(await anchor.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share or quote…');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Escape');
    await eventually(() => box(page).count()).toBe(0);
  });
});

describe('where a page may not copy', () => {
  test.for([
    ['denied', DENIED],
    ['missing', MISSING],
  ] as const)(
    'with the clipboard %s, the link of a "#" is shown, selected, with a word on how to copy it',
    async ([, options], { open }) => {
      const page = await open(ESSAY, options);
      await atHand(page);
      await page.locator('.run > p .here').first().click();
      await eventually(() => said(page)).toContain('Ctrl+C');
      await eventually(() => selected(page)).toBe(page.url());
      expect(page.url()).toMatch(/#p-\w+$/);
      expect(await page.locator('.link-menu textarea').isVisible()).toBe(true);
    },
  );

  test.for([
    ['denied', DENIED],
    ['missing', MISSING],
  ] as const)('with the clipboard %s, so is the text of a menu', async ([, options], { open }) => {
    const page = await open(CASE, options);
    await openMenu(page, '.share-page');
    await box(page).getByRole('button', { name: 'Copy as plain text' }).click();
    await eventually(() => said(page)).toContain('Ctrl+C');
    await eventually(() => selected(page)).toContain('84.5%');
    expect((await selected(page)).split('\n').at(-1)).toBe(page.url());
  });
});

describe('the button that hands a page on', () => {
  const PAGES = ['/', CASE, ESSAY, '/arguments/fixed-costs-stay-out/', '/glossary/'];
  test.for(PAGES.flatMap((address) => [360, 1280].map((width) => [address, width] as const)))(
    'stands on %s in words and 44 px high, at %i px, and moves nothing when it comes',
    async ([address, width], { open }) => {
      const page = await open(address, { viewport: { width, height: 740 }, before: watchShifts });
      const button = page.getByRole('button', { name: 'Share or quote', exact: true });
      expect((await button.innerText()).trim()).toBe('Share or quote');
      const { height = 0, x = -1, width: wide = 0 } = (await button.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      expect(x >= 0 && x + wide <= width).toBe(true);
      const covered = await button.evaluate((one) => {
        const { left, top, width: w, height: h } = one.getBoundingClientRect();
        return document.elementFromPoint(left + w / 2, top + h / 2)?.closest('.share') !== one;
      });
      expect(covered).toBe(false);
      await button.click();
      await box(page).locator('li').first().waitFor();
      const menu = await box(page).boundingBox();
      expect((menu?.x ?? -1) >= 0 && (menu?.y ?? -1) >= 0).toBe(true);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(740);
      expect(await shiftsOf(page)).toEqual([]);
    },
  );

  test('stands beside every figure, under a name of its own', async ({ open }) => {
    for (const address of [CASE, ESSAY, '/essays/the-heavy-user/', '/cases/dollar-of-revenue/']) {
      const page = await open(address);
      const figures = page.locator('main :is(figure.instrument, section.case-instrument)');
      const without = await figures.evaluateAll((all) =>
        all.filter((one) => one.querySelectorAll('.share').length !== 1).map((one) => one.id || one.className),
      );
      expect(without, address).toEqual([]);
      // Nothing lies over it.
      for (const button of await page.locator('main :is(figure.instrument, .case-instrument) .share').all())
        await button.click({ trial: true });
      const names = await page
        .locator('.share')
        .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent));
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  test('works by keyboard, and gives the focus back', async ({ open }) => {
    const page = await open(CASE, GRANTED);
    const button = page.locator('.share-page');
    await button.waitFor();
    await button.focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await eventually(() => said(page)).toBe('Copied:');
    expect(await clipboard(page)).toBe(page.url());
    await page.keyboard.press('Escape');
    await eventually(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
