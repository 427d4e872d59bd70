import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, reach, slide } from '../support/page.ts';

describe('month by month', () => {
  test('follows its own sliders, and the link keeps them', async ({ open }) => {
    const page = await open('/cases/moviepass/september-2018/');
    const picture = page.locator('.path-view');
    await picture.scrollIntoViewIfNeeded();
    const [sentence, line] = [
      await picture.locator('.path-sentences').innerText(),
      await picture.locator('.path-line').first().getAttribute('d'),
    ];
    await slide(page, 'moviepass.volume_growth', 900);
    await eventually(() => picture.locator('.path-sentences').innerText()).not.toBe(sentence);
    await eventually(() => picture.locator('.path-line').first().getAttribute('d')).not.toBe(line);
    // Until it is drawn of the state in force, nothing is shown of another.
    await eventually(() => page.locator('.path-view[data-stale]').count()).toBe(0);
    await eventually(() => new URL(page.url()).search).toContain('volume_growth=');
    const shown = await picture.innerText();
    const linked = await open(page.url());
    await linked.locator('.path-view').scrollIntoViewIfNeeded();
    await eventually(() => linked.locator('.path-view').innerText()).toBe(shown);
  });

  test('moves no margin, and draws none under its sliders', async ({ open }) => {
    const page = await open('/cases/saas/');
    const margin = page.locator('[data-cell="saas.without:margin_ratio"]').first();
    const before = await margin.innerText();
    await slide(page, 'saas.fixed_growth', 900);
    await eventually(() => new URL(page.url()).search).toContain('fixed_growth=');
    expect(await margin.innerText()).toBe(before);
    expect(await page.locator('.path-section .sweep').count()).toBe(0);
  });

  test('counts what the boundary counts, and stays as it is under the switch, which shows both sides already', async ({
    open,
  }) => {
    const page = await open('/cases/saas/');
    const sentences = page.locator('.path-sentences');
    const before = await sentences.innerText();
    await (await reach(buildSwitch(page))).click();
    await page.locator('.path-view').scrollIntoViewIfNeeded();
    await eventually(() => new URL(page.url()).search).toContain('count=with-build');
    await eventually(() => sentences.innerText()).toBe(before);
    await page.locator('input[type=radio][value=everything]').first().check({ force: true });
    await eventually(() => sentences.innerText()).toContain('Everything');
  });
});
