import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';

const shown = (page: Page) => page.locator('.case-row:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const margins = (page: Page, which: string) =>
  page
    .locator('.case-row:visible')
    .evaluateAll(
      (rows, of) =>
        rows.map((row) =>
          Number(
            (
              row.querySelector<HTMLDataElement>(`[data-margin=${of}]`) ??
              row.querySelector<HTMLDataElement>('[data-margin]')
            )?.value,
          ),
        ),
      which,
    );

describe('the page of all cases', () => {
  test('puts them in order, by keyboard, and says so', async ({ open }) => {
    const page = await open('/cases/');
    const listed = await shown(page);
    const order = page.getByLabel('Order');
    await order.focus();
    await page.keyboard.type('Margin with building');
    await eventually(() =>
      margins(page, 'with').then((all) => String(all) === String(all.toSorted((a, b) => b - a))),
    ).toBe(true);
    expect((await shown(page)).toSorted()).toEqual(listed.toSorted());
    expect(await shown(page)).not.toEqual(listed);
    await eventually(() => page.locator('#announcer').textContent()).toContain(
      `${listed.length} of ${listed.length} cases`,
    );
  });

  test('shows those alone that building turns, and all again', async ({ open }) => {
    const page = await open('/cases/');
    const listed = await shown(page);
    await page.getByLabel('Show').selectOption('turns');
    await eventually(() => shown(page)).not.toEqual(listed);
    expect((await margins(page, 'without')).every((one) => one >= 0)).toBe(true);
    expect((await margins(page, 'with')).every((one) => one < 0)).toBe(true);
    await page.getByLabel('Show').selectOption('all');
    await eventually(() => shown(page)).toEqual(listed);
  });

  test('is whole without JavaScript: every case, both margins, and pickers that are off', async ({ open }) => {
    const page = await open('/cases/', { javaScriptEnabled: false });
    expect((await shown(page)).length).toBeGreaterThan(4);
    expect(await page.getByLabel('Order').isDisabled()).toBe(true);
    expect(
      await page.locator('[data-margin]').evaluateAll((all) => all.every((one) => /[%]|defined/.test(one.textContent))),
    ).toBe(true);
  });
});
