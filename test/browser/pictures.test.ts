import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { openMenu } from '../support/handing-on.ts';

const CHANGED = { training: '1000000000', life: '3', from: 'deepseek-day', rev: '1' };
const query = (prefix: string) =>
  Object.entries(CHANGED)
    .map(([key, value]) => `${prefix}${key}=${value}`)
    .join('&');

/** Saves the picture of a part of the page. @param control the button of its menu, or its "#" */
async function saved(page: Page, control: string, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  await openMenu(page, control);
  const download = page.waitForEvent('download');
  await page
    .locator('.link-menu')
    .getByRole('button', { name: `Save picture (${kind})` })
    .click();
  const file = await buffer(await (await download).createReadStream());
  await page.keyboard.press('Escape');
  return file;
}

/** What an SVG shows when it is opened by itself, and which of its words have no room. */
async function shown(browser: Browser, svg: Buffer) {
  const page = await browser.newPage();
  await page.setContent(svg.toString());
  await page.evaluate(() => document.fonts.ready);
  const seen = await page.evaluate(() => {
    const frame = document.querySelector('svg')?.getBoundingClientRect();
    const texts = [...document.querySelectorAll('svg text')].filter((one) => one.checkVisibility());
    return {
      width: frame?.width,
      words: texts.map(({ textContent }) => textContent ?? '').join('\n'),
      outside: texts
        .filter((one) => {
          const { left, right, bottom } = one.getBoundingClientRect();
          return !frame || left < frame.left || right > frame.right || bottom > frame.bottom;
        })
        .map(({ textContent }) => textContent),
      faces: [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
      // Nothing in it may depend on a page: neither an address nor a stylesheet nor a script.
      foreign: document.querySelectorAll('[href], [src], [style], [class], script').length,
    };
  });
  await page.close();
  return seen;
}

describe.for([
  ['a row of the front page', `/?${query('metered-inference.')}`, '#metered-inference .link-to'],
  ['a case', `/cases/metered-inference/?${query('')}`, '.share-page'],
  ['an argument', `/arguments/fixed-costs-stay-out/?${query('')}`, '#instrument .share'],
] as const)('a saved picture of %s', ([, address, link]) => {
  test.for([360, 1280])('says what a card says and what was changed, at %i px', async (width, { open, browser }) => {
    const page = await open(address, { viewport: { width, height: 740 } });
    const { words, outside, faces, foreign, ...file } = await shown(browser, await saved(page, link, 'SVG'));
    expect(words).toMatch(/^At the Margin\n/);
    expect(words.replaceAll('\n', '')).toContain('Price $0.724 per million tokens');
    expect(words).toContain('Training the model');
    expect(words).toMatch(/margin without building\n84\.5%\nwith building\n−1,864%/);
    expect(words).toContain('Changed from: DeepSeek’s published day.');
    expect(words.replaceAll('\n', ' ')).toContain('The bar counts “Serving”');
    expect(words.replaceAll('\n', ' ')).toContain('instead of $5.87 million');
    expect(words.replaceAll(/\s/g, '')).toContain('training=1000000000');
    expect(outside).toEqual([]);
    expect([...new Set(faces)].sort()).toEqual(['Inter', 'Source Serif 4']);
    expect(foreign).toBe(0);
    expect(file.width).toBe(784);
  });
});

test('a saved picture of a comparison says which is A and which is B, and of what', async ({ open, browser }) => {
  const page = await open(
    '/compare/?a.case=gym&a.visits=9&a.from=monthly-contract&a.rev=1&b.case=moviepass&b.films=2.5&b.from=q2-2018&b.rev=1',
  );
  const { words, outside } = await shown(browser, await saved(page, '.share-page', 'SVG'));
  const [, a = '', b = ''] = words.replaceAll('\n', ' ').split(/(?=[AB]: )/);
  expect(a).toMatch(/^A: A gym Changed: .*Changed from: Members on a monthly contract\./);
  expect(b).toMatch(/^B: MoviePass Changed: .*2\.5 .*Changed from: /);
  expect(outside).toEqual([]);
});

test('a saved chart stands with its title, its state and its link', async ({ open, browser }) => {
  const page = await open(`/cases/metered-inference/?${query('')}`, { viewport: { width: 360, height: 740 } });
  const { words, outside, foreign } = await shown(browser, await saved(page, '.volume-section .share', 'SVG'));
  expect(words.replaceAll('\n', ' ')).toMatch(
    /^At the Margin Inference sold by the token: margin against monthly volume /,
  );
  expect(words.replaceAll('\n', ' ')).toContain('instead of $5.87 million');
  expect(outside).toEqual([]);
  expect(foreign).toBe(0);
});

test('a saved plate has its lines as thin as on the page, where they part what it is of', async ({ open }) => {
  const page = await open('/essays/the-heavy-user/');
  const svg = (await saved(page, '.plate .share', 'SVG')).toString();
  expect(svg).toMatch(/<path[^>]*vector-effect="non-scaling-stroke"/);
});

test('a chart wider than a sheet is saved whole', async ({ open, browser }) => {
  const page = await open('/cases/metered-inference/', { viewport: { width: 1600, height: 900 } });
  const chart = page.locator('figure[id^=volume-figure] svg[role=img]').first();
  const width = await chart.evaluate((svg) => svg.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(720);
  const file = await shown(browser, await saved(page, '.volume-section .share', 'SVG'));
  expect(file.outside).toEqual([]);
  expect(file.width).toBeGreaterThanOrEqual(width);
});

test('a picture saved as a bitmap is twice as fine, and has ink on it', async ({ open, browser }) => {
  const page = await open('/cases/metered-inference/');
  const png = await saved(page, '.share-page', 'PNG');
  const blank = await browser.newPage();
  const { width, inks } = await blank.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      const found = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4) found.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
      return { width: image.width, inks: [...found] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  expect(width).toBe(2 * 784);
  // Paper, the blue of what each unit costs, the green of a margin.
  expect(inks).toEqual(expect.arrayContaining(['251,250,246', '0,114,178', '0,158,115']));
});
