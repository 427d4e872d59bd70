import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { pageAddresses } from '../support/dist.ts';
import { cell, isPending } from '../support/page.ts';
import { followRequests } from '../support/settled.ts';

const essays = pageAddresses().filter((address) => /^\/essays\/[^/]+\/$/.test(address));
const PHONE = { width: 360, height: 740 };

describe('on the first screen of a phone', () => {
  test.for(essays)('%s has its main control, which works', async (address, { open }) => {
    const page = await open(address, { viewport: PHONE });
    const control = page.locator('.essay-body :is([data-input$=".build"], input[type=range][data-input])').first();
    const box = await control.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    await eventually(() => control.isEnabled()).toBe(true);
    if ((await control.getAttribute('type')) === 'range') {
      await control.focus();
      await page.keyboard.press('ArrowLeft');
    } else await control.click();
    await eventually(() => new URL(page.url()).search).toContain('from=');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('an essay', () => {
  test('leads on to the next, and its contents to its headings', async ({ open }) => {
    // On a wide page the contents stand open in the rail.
    const page = await open('/essays/', { javaScriptEnabled: false, viewport: PHONE });
    await page.locator('.essay-list a').first().click();
    for (let read = 1; read < essays.length; read += 1) {
      await page.locator('.essay-contents summary').click();
      const links = page.locator('.essay-contents a');
      expect(await links.count()).toBeGreaterThan(3);
      await links.last().click();
      const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(await page.locator(`h2#${target}`).count()).toBe(1);
      await page.locator('.essay-next a').click();
    }
    expect(await page.locator('.essay-next').count()).toBe(0);
  });
});

test('a link to a claim has it in view with the state applied, once fonts and islands have settled', async ({
  open,
}) => {
  const claim = '#different-costs-different-purposes';
  const served = await cell(
    await open('/essays/is-training-part-of-the-unit/', { javaScriptEnabled: false }),
    'ds.with:margin_ratio',
  );
  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    const { watch, settled } = followRequests();
    const page = await open(
      `/essays/is-training-part-of-the-unit/?ds.training=100000000&ds.from=deepseek-day&ds.rev=1${claim}`,
      { viewport, before: watch },
    );
    await eventually(() => isPending(page)).toBe(false);
    await settled();
    await page.evaluate(() => document.fonts.ready);
    await eventually(() => cell(page, 'ds.with:margin_ratio')).not.toBe(served);
    const box = await page.locator(claim).boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? Infinity) + 40).toBeLessThan(viewport.height);
  }
});
