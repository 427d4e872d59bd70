import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { slide } from '../support/page.ts';

const lead = '.crux-lead';

describe('what divides two states of a case', () => {
  test('is told without JavaScript, with parts and what they come to', async ({ open }) => {
    const page = await open('/compare/saas/', { javaScriptEnabled: false });
    expect(await page.locator(lead).innerText()).toMatch(/^What divides A and B (most )?is “/);
    expect(await page.locator('.crux-table tbody tr').count()).toBeGreaterThanOrEqual(1);
    expect(await page.locator('.crux-table tfoot').innerText()).toMatch(/^From A’s .* to B’s .*(points|\$)/s);
  });

  test('follows what a link sets, and what a hand moves', async ({ open }) => {
    const page = await open(
      '/compare/metered-inference/?a.count=with-build&a.from=deepseek-day&a.rev=1&b.count=with-build&b.from=deepseek-outside-estimate&b.rev=1',
    );
    await page.locator('.crux').scrollIntoViewIfNeeded();
    await eventually(() => page.locator(lead).innerText()).toMatch(
      /^What divides A and B is “Outlay for training the model”: .* it turns at \$86\.7 million\. From either side/,
    );
    await slide(page, 'a.training', 950);
    await page.locator('.crux').scrollIntoViewIfNeeded();
    await eventually(() => page.locator(lead).innerText()).not.toContain('at $5.87 million (A)');
    expect(await page.locator('.crux[data-stale]').count()).toBe(0);
  });

  test('is not told of two cases', async ({ open }) => {
    const page = await open('/compare/?b.case=moviepass&b.from=q2-2018&b.rev=1');
    await eventually(() => page.locator(lead).count()).toBe(0);
  });
});
