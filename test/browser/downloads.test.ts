import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, cells, hold, inputValue, reach, shown, slide, slider } from '../support/page.ts';
import { readXlsx } from '../support/read-xlsx.ts';

const CASE = '/cases/metered-inference/';
const SERVED = `${CASE}deepseek-day/metered-inference-deepseek-day`;

async function take(page: Page, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[data-export=${kind}]`).click()]);
  return buffer(await download.createReadStream());
}

/** Moves an input and the boundary, and waits until the page has followed. */
async function change(page: Page): Promise<void> {
  const served = await cell(page, 'metered-inference.margin');
  await (await reach(buildSwitch(page))).click();
  await slide(page, 'metered-inference.training', 800);
  await eventually(() => cell(page, 'metered-inference.margin')).not.toBe(served);
}

const FIGURES = ['price', 'margin', 'margin_ratio', 'unit_cost', 'step_cost', 'build_cost', 'break_even_units'];
const onPage = async (page: Page) =>
  Object.fromEntries(
    await Promise.all(FIGURES.map(async (id) => [id, await cell(page, `metered-inference.${id}`)] as const)),
  );

const upload = (page: Page, text: string) =>
  page
    .locator('input[data-open]')
    .setInputFiles({ name: 'state.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('downloads', () => {
  test('give what is on the page after a change, in each kind', async ({ open }) => {
    const page = await open(CASE);
    await change(page);
    const figures = await onPage(page);

    const json = JSON.parse((await take(page, 'json')).toString()) as {
      link: string;
      figures: { id: string; value?: string }[];
      inputs: { id: string; value?: string; grade: string; from: string }[];
    };
    expect(
      Object.fromEntries(json.figures.filter(({ id }) => FIGURES.includes(id)).map(({ id, value }) => [id, value])),
    ).toEqual(figures);
    expect(json.inputs.find(({ id }) => id === 'training')).toMatchObject({ grade: 'reader' });
    expect(json.inputs.find(({ id }) => id === 'gpu_hour')?.from).toContain('DeepSeek');

    const rows = (await take(page, 'csv'))
      .toString()
      .split('\r\n')
      .map((row) => row.split(','));
    for (const [id, value] of Object.entries(figures))
      expect(rows.find(([kind, name]) => kind === 'figure' && name === id)?.join(',')).toContain(`,${value},`);

    const sheet = readXlsx(await take(page, 'xlsx')).get('Figures') ?? new Map();
    for (const [id, value] of Object.entries(figures)) {
      const [address] = [...sheet].find(([, one]) => 'text' in one && one.text === id) ?? [''];
      expect(Number(sheet.get(address.replace('B', 'C')).number), id).toBe(Number(value));
    }
  });

  test('are of the scenario as served, with and without scripts, until something is changed', async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(CASE, { javaScriptEnabled });
      const served = await (await page.request.get(`${SERVED}.csv`)).body();
      expect((await take(page, 'csv')).equals(served)).toBe(true);
    }
  });

  const linkOf = (page: Page, kind: string) => page.locator(`a[data-export=${kind}]`);
  const hrefOf = (page: Page, kind: string) => linkOf(page, kind).evaluate((link) => (link as HTMLAnchorElement).href);
  /** The pointer on the link, until what makes files is there. */
  async function makeReady(page: Page, kind: string): Promise<void> {
    await eventually(async () => {
      await page.mouse.move(0, 0);
      await linkOf(page, kind).hover();
      await linkOf(page, kind).dispatchEvent('contextmenu');
      return hrefOf(page, kind);
    }).toContain('blob:');
  }
  /** What a link leads to, and its figures. */
  const read = (page: Page) =>
    page.evaluate(async () => {
      const { href } = document.querySelector('a[data-export=json]') as HTMLAnchorElement;
      const file = (await (await fetch(href)).json()) as { figures: { id: string; value?: string }[] };
      return Object.fromEntries(file.figures.map(({ id, value }) => [id, value]));
    });

  test('are the same by whatever way they are taken: reached for, a link leads to the file itself', async ({
    open,
  }) => {
    // Only the test fetches a file that the page made; the page may not, and need not.
    const page = await open(CASE, { bypassCSP: true });
    await change(page);
    await makeReady(page, 'json');
    const link = linkOf(page, 'json');
    expect(await link.getAttribute('download')).toBe('metered-inference-deepseek-day-changed.json');
    for (const [place, kind] of ['pointerdown', 'focus', 'keydown', 'contextmenu', 'dragstart'].entries()) {
      // Another state, by the keyboard, with the pointer where it is.
      await slide(page, 'metered-inference.training', 700 + place);
      await eventually(async () => (await cell(page, 'metered-inference.build_cost')).includes('|')).toBe(false);
      const figures = await onPage(page);
      expect(await hrefOf(page, 'json'), 'never that of another state').not.toContain('blob:');
      await link.evaluate((one, type) => {
        const options = { bubbles: type !== 'focus', cancelable: true, key: 'ContextMenu' };
        one.dispatchEvent(type === 'keydown' ? new KeyboardEvent(type, options) : new Event(type, options));
      }, kind);
      expect(await hrefOf(page, 'json'), kind).toContain('blob:');
      expect(await read(page), kind).toMatchObject(figures);
    }
  });

  test('are given to a middle click and to a drag', async ({ open }) => {
    const page = await open(CASE);
    await change(page);
    await makeReady(page, 'json');
    const figures = await onPage(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      linkOf(page, 'json').click({ button: 'middle' }),
    ]);
    const file = JSON.parse((await buffer(await download.createReadStream())).toString()) as {
      figures: { id: string; value?: string }[];
    };
    expect(Object.fromEntries(file.figures.map(({ id, value }) => [id, value]))).toMatchObject(figures);
    const dragged = await linkOf(page, 'json').evaluate((link) => {
      const dataTransfer = new DataTransfer();
      link.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer }));
      return [dataTransfer.getData('DownloadURL'), (link as HTMLAnchorElement).href];
    });
    expect(dragged[0]).toBe(`application/octet-stream:metered-inference-deepseek-day-changed.json:${dragged[1]}`);
  });

  test('come as soon as they can where what makes them is late, and never as those of another state', async ({
    open,
  }) => {
    const page = await open(CASE);
    await change(page);
    const figures = await onPage(page);
    const late = await hold(page, (url) => url.pathname === `${SERVED}.json`);
    const served = await hrefOf(page, 'json');
    const given = await linkOf(page, 'json').evaluate((link) =>
      ['contextmenu', 'dragstart', 'auxclick'].map((type) =>
        link.dispatchEvent(
          new MouseEvent(type, { bubbles: true, cancelable: true, button: type === 'auxclick' ? 2 : 0 }),
        ),
      ),
    );
    expect(given).toEqual([false, false, false]);
    const downloaded = page.waitForEvent('download');
    await linkOf(page, 'json').click({ button: 'middle' });
    expect(await hrefOf(page, 'json')).toBe(served);
    late.open();
    const file = JSON.parse((await buffer(await (await downloaded).createReadStream())).toString()) as {
      figures: { id: string; value?: string }[];
    };
    expect(Object.fromEntries(file.figures.map(({ id, value }) => [id, value]))).toMatchObject(figures);
  });

  test('are as served again once the state is', async ({ open }) => {
    const page = await open(CASE);
    const served = await hrefOf(page, 'csv');
    await change(page);
    await makeReady(page, 'csv');
    for (let steps = 0; steps < 2; steps += 1)
      await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await eventually(() => hrefOf(page, 'csv')).toBe(served);
    await linkOf(page, 'csv').hover();
    expect([await hrefOf(page, 'csv'), await linkOf(page, 'csv').getAttribute('download')]).toEqual([served, '']);
    const bytes = await (await page.request.get(`${SERVED}.csv`)).body();
    expect((await take(page, 'csv')).equals(bytes)).toBe(true);
    // For Excel, which takes it for another encoding without.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('links to a part of the page have the state before the address does', async ({ open }) => {
    const page = await open(CASE);
    await change(page);
    await eventually(() => page.url()).toContain('training=');
    const control = await reach(slider(page, 'metered-inference.training'));
    const found = await control.evaluate((range) => {
      const input = range as HTMLInputElement;
      input.value = '650';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const link = document.querySelector('#inputs-title a.link-to') as HTMLAnchorElement;
      link.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 1 }));
      return link.href;
    });
    await control.dispatchEvent('change');
    await eventually(() => `${page.url()}#inputs-title`).toBe(found);
  });

  test('round trip: a file opened in a clean profile shows the same, and is one step of undo', async ({ open }) => {
    const page = await open(CASE);
    await change(page);
    const file = (await take(page, 'json')).toString();
    const other = await open(`${CASE}deepseek-at-v3-price/`);
    const before = await cells(other);
    await reach(other.locator('input[data-open]'));
    await other.locator('input[data-open]').hover();
    await upload(other, file);
    await eventually(() => onPage(other)).toEqual(await onPage(page));
    expect(await inputValue(other, 'metered-inference.training')).toBe(
      await inputValue(page, 'metered-inference.training'),
    );
    expect((await shown(other)).figures).toEqual((await shown(page)).figures);
    await other.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => cells(other)).toEqual(before);
  });

  test('a file that is not of this case, or in parts not readable, is told of and loses nothing', async ({ open }) => {
    const page = await open(CASE);
    await change(page);
    const now = await cells(page);
    const file = JSON.parse((await take(page, 'json')).toString()) as { case: string; state: Record<string, string> };
    const notice = (words: string) => page.locator('.notice', { hasText: words });
    await upload(page, 'not a file of ours');
    await notice('Nothing was changed').waitFor();
    await upload(page, JSON.stringify({ ...file, case: 'gym' }));
    await notice('holds the case “gym”').waitFor();
    expect(await cells(page)).toEqual(now);
    await upload(
      page,
      JSON.stringify({ ...file, state: { ...file.state, life: '9', gpu_hour: '1000000', nonsense: '1' } }),
    );
    await notice('gpu_hour=1000000').waitFor();
    await notice('The file names an input this page does not know: nonsense').waitFor();
    await eventually(() => inputValue(page, 'metered-inference.life')).toBe(9);
  });
});
