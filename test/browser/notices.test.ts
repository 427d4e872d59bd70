import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';

const CASE = '/cases/saas/';
const LONG: Record<string, string> = {
  digits: `churn=${'9'.repeat(80)}`,
  letters: `churn=${'W'.repeat(80)}`,
  'a fraction': `churn=0.${'3'.repeat(80)}&churn=-${'3'.repeat(50)}`,
  'a name': `${'W'.repeat(80)}=1`,
  markup: 'churn=<script>alert(document.cookie)</script><img/src=x>',
};

describe('a notice of one long word', () => {
  test.for(Object.entries(LONG).flatMap(([what, query]) => [320, 360].map((width) => [what, width, query] as const)))(
    'of %s keeps within a window of %i px, its button too',
    async ([, width, query], { open }) => {
      const page = await open(`${CASE}?${query}`, { viewport: { width, height: 640 } });
      await page.locator('.notice').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const button of await page.locator('.notice button').all()) {
        const { x = -1, width: wide = 0 } = (await button.boundingBox()) ?? {};
        expect([x >= 0, x + wide <= width, wide >= 44]).toEqual([true, true, true]);
      }
    },
  );
});

describe('forty notices', () => {
  const MANY = `${CASE}?${Array.from({ length: 60 }, (_, place) => `nonsense_${place}=1`).join('&')}`;

  test('take no more room than a few, and are waved away at once', async ({ open }) => {
    const page = await open(MANY, { viewport: { width: 360, height: 740 } });
    await page.locator('.notices').waitFor();
    expect(await page.locator('.notice:visible').count()).toBe(4);
    expect(await page.locator('.notices').evaluate((one) => one.scrollHeight)).toBeLessThan(520);
    await page.locator('.notices summary').click();
    await eventually(() => page.locator('.notice:visible').count()).toBe(40);
    await page.getByRole('button', { name: 'Dismiss all 40' }).click();
    await eventually(() => page.locator('.notices').count()).toBe(0);
  });

  test('can be waved away one by one by keyboard', async ({ open }) => {
    const page = await open(MANY, { viewport: { width: 1280, height: 800 } });
    const first = page.locator('.notice button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Dismiss all 39' }).waitFor();
    expect(await page.locator('.notices summary').innerText()).toBe('35 more');
  });
});

test('what somebody added to a link is in nothing that is copied, carried or printed, and leaves the address', async ({
  open,
}) => {
  const JUNK = 'x=)[click](https://evil.example/)&y=evil.example';
  for (const address of [
    `${CASE}?${JUNK}`,
    `${CASE}?${JUNK}&churn=0.04`,
    `/essays/is-training-part-of-the-unit/?${JUNK}`,
    `/embed/bar-saas/?${JUNK}`,
  ]) {
    const page = await open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.notice').first().waitFor();
    await eventually(() => page.url()).not.toContain('evil');
    const repeated = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]'), ...document.querySelectorAll('[data-print-link]')].map(
        (one) => one.getAttribute('href') ?? one.textContent ?? '',
      ),
    );
    expect(repeated.filter((text) => text.includes('evil'))).toEqual([]);
  }
  // A page without notebooks has no state to link to.
  const page = await open(`/about/?${JUNK}`);
  const button = page.locator('.share-page');
  await eventually(async () => {
    await button.click();
    return page.locator('.link-menu').count();
  }).toBe(1);
  await page.locator('.link-menu').getByRole('button', { name: 'Copy as Markdown' }).click();
  await eventually(() => page.locator('.link-menu textarea').inputValue()).toContain('/about/');
  expect(await page.locator('.link-menu textarea').inputValue()).not.toContain('evil');
});
