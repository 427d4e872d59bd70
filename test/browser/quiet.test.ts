import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { pageAddresses, templateAddresses } from '../support/dist.ts';
import { NONSENSE, reach, wakeIslands, words } from '../support/page.ts';

// `open` fails a test whose page said anything: console, policy report, failed request, another host.
describe('a page read to its end and touched', () => {
  test.for(templateAddresses())('%s has nothing to complain of', async (address, { open }) => {
    const page = await open(address);
    await wakeIslands(page);
    const control = page.locator('[data-input]').first();
    if ((await control.count()) > 0) await (await reach(control)).focus();
    await page.waitForLoadState('networkidle');
    expect((await words(page)).match(NONSENSE)).toBeNull();
  });
});

test('every page of the site opens without a complaint', async ({ open }) => {
  const [first = '/', ...others] = pageAddresses();
  const page = await open(first);
  for (const address of others) {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('astro-island[ssr][client=load]') === null);
  }
});
