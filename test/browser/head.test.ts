import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { isPending, slide } from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const STATE = 'training=100000000&from=deepseek-day&rev=1';

/** What a browser on a phone, a reader's program or an index takes for the page's address, where there is any. */
const named = (page: Page) =>
  page.locator('link[rel=canonical], link[rel=alternate], meta[property="og:url"]').evaluateAll((all) => all.length);
const kept = (page: Page) => page.locator('meta[name=robots]').evaluateAll((all) => all.map((one) => one.outerHTML));

describe('the head of a page with script', () => {
  test('names no address as served, moved by hand, or opened in a state, so that whoever shares it shares the address bar', async ({
    open,
  }) => {
    const page = await open(CASE);
    expect(await named(page)).toBe(0);
    await slide(page, 'metered-inference.training', 800);
    await eventually(() => page.url()).toContain('training=');
    expect(await named(page)).toBe(0);
    const linked = await open(`${CASE}?${STATE}`);
    await eventually(() => isPending(linked)).toBe(false);
    expect(await named(linked)).toBe(0);
  });

  test('keeps a reader’s numbers, and not the page, out of indexes', async ({ open }) => {
    const page = await open(`${CASE}?utm_source=somewhere`);
    expect(await kept(page)).toEqual([]);
    const linked = await open(`${CASE}?${STATE}`);
    await eventually(() => kept(linked)).toEqual(['<meta name="robots" content="noindex">']);
    await slide(page, 'metered-inference.training', 800);
    await eventually(() => kept(page)).toHaveLength(1);
  });
});
