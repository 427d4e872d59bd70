import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { cells } from '../support/page.ts';
import { shiftsOf, twoFrames, watchShifts } from '../support/shifts.ts';

const MADE = 'training=1000000000&life=3&from=deepseek-day&rev=1';
const prefixed = (notebook: string) => MADE.replace(/(^|&)/g, `$1${notebook}.`);
/** Every kind of page that shows a state, each with a link that changed two numbers. */
const KINDS = {
  front: `/?${prefixed('metered-inference')}`,
  case: `/cases/metered-inference/?${MADE}`,
  scenario: `/cases/metered-inference/deepseek-day/?${MADE}`,
  essay: `/essays/is-training-part-of-the-unit/?${prefixed('ds')}`,
  argument: `/arguments/fixed-costs-stay-out/?${MADE}`,
  compare: `/compare/metered-inference/?${prefixed('a')}`,
  deciding: `/essays/which-number-answers-which-question/metered-inference/?${MADE}`,
  'bar in a frame': `/embed/bar-metered-inference/?${MADE}`,
  'volume in a frame': `/embed/volume-metered-inference/?${MADE}`,
  'claim in a frame': `/embed/claim-fixed-costs-stay-out/?${MADE}`,
};

const box = (page: Page) => page.locator('.link-box');

describe('a link that changed numbers says so before any figure', () => {
  test.for(
    Object.entries(KINDS).flatMap(([kind, address]) => [360, 1280].map((width) => [kind, width, address] as const)),
  )('%s at %i px', async ([kind, width, address], { open }) => {
    const page = await open(address, { viewport: { width, height: 740 }, before: watchShifts });
    await eventually(() => box(page).innerText()).toMatch(/2 changes/);
    const words = await box(page).innerText();
    expect(words).toMatch(/Outlay for training the model \$5\.87 million → \$1 billion/);
    expect(words).toMatch(/Months the model earns 6 months → 3 months/);
    const place = await page.evaluate(() => {
      const notice = document.querySelector('.link-words')?.getBoundingClientRect();
      const figures = [...document.querySelectorAll('[data-cell], .unit-bar-picture, [data-sentence], h1')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ height }) => height > 1)
        .map(({ top }) => top);
      return { bottom: notice?.bottom ?? 1e9, first: Math.min(...figures) };
    });
    expect(place.bottom).toBeLessThanOrEqual(Math.min(place.first, 740));
    // None of it is cut off.
    expect(
      await page.locator('.link-words').evaluate((one) => one.scrollHeight - one.clientHeight),
    ).toBeLessThanOrEqual(0);
    await twoFrames(page);
    // A longer number may begin further left in the room kept for it; the words over a chart in a narrow frame may take a line more.
    if (kind === 'volume in a frame') return;
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('one press away stands what is published, and one more brings the link’s numbers back', async ({ open }) => {
    const published = await cells(await open('/cases/metered-inference/'));
    const page = await open(KINDS.case);
    await eventually(() => box(page).innerText()).toMatch(/2 changes/);
    const linked = await cells(page);
    expect(linked).not.toEqual(published);
    await box(page).getByRole('button', { name: 'See as published' }).click();
    await eventually(() => cells(page)).toEqual(published);
    await eventually(() => new URL(page.url()).search).toBe('');
    await box(page).getByRole('button', { name: 'Back to the link’s numbers' }).click();
    await eventually(() => cells(page)).toEqual(linked);
    await box(page).getByRole('button', { name: 'Keep and go on' }).click();
    await eventually(() => box(page).isVisible()).toBe(false);
    expect(await cells(page)).toEqual(linked);
  });

  test('many changes are counted, wrap, and can each be undone', async ({ open }) => {
    const page = await open(
      '/cases/saas/?seat_price=49&acquisition=400&churn=0.03&metered_share=0.12&support_share=0.1&research_share=1.1&seats=3000&software_life=24&from=a-composite&rev=1',
      { viewport: { width: 360, height: 740 } },
    );
    const count = box(page).getByRole('button', { name: /\d changes/ });
    await eventually(() => count.innerText()).toBe('8 changes');
    await count.click();
    const chips = box(page).locator('.chips > li');
    await eventually(() => chips.count()).toBe(8);
    for (const chip of await chips.all()) {
      const size = await chip.boundingBox();
      expect((size?.x ?? 1e9) + (size?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    await chips.first().getByRole('button').click();
    await eventually(() => count.innerText()).toBe('7 changes');
  });

  test('on paper too, however the numbers came to be changed', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    expect(await box(page).isVisible()).toBe(false);
    await page.locator('[role=switch]').first().click();
    await eventually(() => new URL(page.url()).search).toContain('count');
    await page.emulateMedia({ media: 'print' });
    await eventually(() => box(page).isVisible()).toBe(true);
    expect(await box(page).innerText()).toMatch(/Costs counted Serving → With building/);
  });

  test('a page that is opened plainly has no such box', async ({ open }) => {
    for (const address of ['/', '/cases/metered-inference/', '/arguments/fixed-costs-stay-out/?utm_source=x'])
      expect(await box(await open(address)).isVisible(), address).toBe(false);
  });
});
