import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, cells, inputValue, reach, shown, slide } from '../support/page.ts';
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
