import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { copied, openMenu } from '../support/handing-on.ts';
import { buildSwitch, cell, inputValue, isOn, reach, slide } from '../support/page.ts';

const ARGUMENT = '/arguments/paid-tokens-cover-their-compute/';
const word = (page: Page) => page.locator('.decided [data-part="word"]').innerText();
const turns = (page: Page) => page.locator('[data-part^="turn"]').allInnerTexts();

describe('an argument', () => {
  test('is whole without JavaScript: claim, verdict and where it turns, both cases, evidence', async ({ open }) => {
    const page = await open(ARGUMENT, { javaScriptEnabled: false });
    expect(await word(page)).toBe('Holds');
    expect((await turns(page))[0]).toMatch(/holds below \$12\.90 per GPU-hour\.$/);
    for (const title of ['At its strongest', 'Against it', 'In the debate', 'Evidence'])
      expect(await page.getByRole('heading', { name: title }).count(), title).toBe(1);
  });

  test('does not hold past its flip, holds again on this side of it, and the link says the same to another reader', async ({
    open,
  }) => {
    const page = await open(ARGUMENT);
    await slide(page, 'ds.gpu_hour', 980);
    await eventually(() => inputValue(page, 'ds.gpu_hour')).toBeGreaterThan(12.91);
    await eventually(() => word(page)).toBe('Does not hold');
    await eventually(() => turns(page)).not.toContain('');
    const other = (await turns(page))[1];
    await eventually(() => page.url()).toContain('gpu_hour=');
    const shared = await open(page.url());
    await eventually(() => word(shared)).toBe(await word(page));
    await eventually(async () => (await turns(shared))[1]).toBe(other);
    await slide(page, 'ds.gpu_hour', 100);
    await eventually(() => word(page)).toBe('Holds');
  });

  test('is not moved by what the reader counts', async ({ open }) => {
    const page = await open(ARGUMENT);
    const before = await word(page);
    const control = await reach(buildSwitch(page));
    await control.click();
    await eventually(() => isOn(control)).toBe(true);
    await eventually(() => cell(page, 'ds.margin')).not.toMatch(/^0\.61/);
    expect(await word(page)).toBe(before);
  });
});

describe('the page of all arguments', () => {
  test('is whole without JavaScript, and every point has a page', async ({ open }) => {
    const page = await open('/arguments/', { javaScriptEnabled: false });
    expect(await page.locator('.reply').count()).toBeGreaterThanOrEqual(54);
    expect(await page.locator('[data-question]').count()).toBeGreaterThanOrEqual(3);
  });

  test('shows what was asked for by side and by verdict, and all again, by keyboard', async ({ open }) => {
    const page = await open('/arguments/');
    const visible = (selector: string) =>
      page
        .locator(`.reply:not([data-dimmed])${selector}`)
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const all = await visible('');
    await page.getByLabel('Verdict').selectOption('does-not-hold');
    await eventually(() => visible('')).toBe(await visible('[data-verdict="does-not-hold"]'));
    expect(await visible('')).toBeGreaterThan(0);
    await page.getByLabel('Verdict').selectOption('');
    await page.getByLabel('Kind').focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => visible('')).toBe(await visible('[data-kind="computed"]'));
    await page.keyboard.press('Home');
    await eventually(() => visible('')).toBe(all);
  });
});

describe('the menu of a page or a figure', () => {
  test('gives an argument with its verdict, its figures as they stand, and a link that opens them', async ({
    open,
  }) => {
    const page = await open(ARGUMENT);
    await slide(page, 'ds.gpu_hour', 700);
    const claim = (await page.locator('h1').innerText()).trim();
    const text = await copied(page, '.share-page', 'Copy as plain text');
    const lines = text.split('\n');
    expect(lines[0]).toBe(`“${claim}”`);
    expect(lines[1]).toMatch(/^(Holds|Does not hold) under these numbers: Margin under “Serving” /);
    expect(text).toContain('Changed: Rent of a GPU for an hour');
    const link = lines.at(-1) ?? '';
    expect(link).toMatch(/^http:\/\/\S+\/arguments\/paid-tokens-cover-their-compute\/\?gpu_hour=\S+$/);
    const shared = await open(link);
    await eventually(() => cell(shared, 'ds.margin')).toBe(await cell(page, 'ds.margin'));

    expect(await copied(page, '.share-page', 'Copy as Markdown')).toContain(`](${link})`);
    expect(await copied(page, '.share-page', 'Copy as HTML')).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
  });

  test('gives embed code of a claim, pinned, whose verdict in a frame is the page’s, and which leads home', async ({
    open,
  }) => {
    const page = await open(ARGUMENT);
    await slide(page, 'ds.gpu_hour', 700);
    const verdict = (view: typeof page) => view.locator('.decided [data-part=word]').innerText();
    const link =
      (await copied(page, '.share-page', 'these figures')).match(/src="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(link).toMatch(/\/embed\/claim-paid-tokens-cover-their-compute\/\?\S*rev=1&edition=1$/);
    const framed = await open(link);
    await eventually(() => cell(framed, 'ds.margin')).toBe(await cell(page, 'ds.margin'));
    await eventually(() => verdict(framed)).toBe(await verdict(page));
    const home = await open((await framed.locator('a[data-home-link]').getAttribute('href')) ?? '');
    await eventually(() => cell(home, 'ds.margin')).toBe(await cell(page, 'ds.margin'));

    const live = await copied(page, '.share-page', 'kept up to date');
    expect(live).toContain('/embed/claim-paid-tokens-cover-their-compute/"');
  });

  test('is right in the middle of a drag', async ({ open }) => {
    const page = await open('/cases/moviepass/');
    const control = await reach(page.locator('input[type=range][data-input="moviepass.films"]').first());
    await control.focus();
    await control.evaluate((element) => {
      (element as HTMLInputElement).value = '800';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const text = await copied(page, '.share-page', 'Copy as plain text');
    const films = new URL(text.split('\n').at(-1) ?? '').searchParams.get('films');
    expect(Number(films)).toBeGreaterThan(2.22);
    const shared = await open(text.split('\n').at(-1) ?? '');
    await eventually(() => cell(shared, 'moviepass.margin')).toBe(await cell(page, 'moviepass.margin'));
  });

  test('gives a row of figures, embed code pinned and live, and a picture', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    const row = await copied(page, '#figure-metered-inference-margin_ratio .link-to', 'Copy as plain text');
    expect(row).toContain('84.5%');
    expect(row).toMatch(/#figure-metered-inference-margin_ratio$/);
    expect(await copied(page, '#figure-metered-inference-margin_ratio .link-to', 'Copy an error report')).toBe(
      `Wrong at At the Margin:\n${row}\nIt should say:\nSource:`,
    );
    const live = await copied(page, '.share-page', 'kept up to date');
    expect(live).toContain('/embed/bar-metered-inference/"');
    const pinned = await copied(page, '.share-page', 'these figures');
    expect(pinned).toMatch(/\/embed\/bar-metered-inference\/\?\S*from=\S*rev=1/);
    await openMenu(page, '.share-page');
    for (const [choice, kind] of [
      ['Save picture (PNG)', 'png'],
      ['Save picture (SVG)', 'svg'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.locator('.link-menu').getByRole('button', { name: choice }).click();
      expect((await download).suggestedFilename()).toBe(`at-the-margin-metered-inference.${kind}`);
    }
  });
});

test('a reader with a phone gets from the front page to a link that opens one argument with changed numbers', async ({
  open,
}) => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const page = await open('/', phone);
  await page.getByRole('link', { name: 'Arguments', exact: true }).first().tap();
  await page.waitForURL('**/arguments/');
  await page.locator(`a[href="${ARGUMENT}"]`).first().tap();
  await page.waitForURL(`**${ARGUMENT}`);
  await slide(page, 'ds.gpu_hour', 980);
  await eventually(() => word(page)).toBe('Does not hold');
  await page.locator('.share-page').tap();
  await page.locator('.link-menu').getByRole('button', { name: 'Copy as plain text' }).tap();
  const taken = page.locator('.link-menu textarea');
  await eventually(() => taken.inputValue()).toContain('Does not hold');
  const menu = await page.locator('.link-menu').boundingBox();
  expect((menu?.x ?? -1) >= 0 && (menu?.x ?? 0) + (menu?.width ?? 0) <= 360).toBe(true);
  const shared = await open((await taken.inputValue()).split('\n').at(-1) ?? '', phone);
  await eventually(() => word(shared)).toBe('Does not hold');
  expect(await cell(shared, 'ds.gpu_hour')).toBe(await cell(page, 'ds.gpu_hour'));
});
