/** A new debate is a new file: the fixture case, dropped into a copy of the site, becomes a working page with no code. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';
import { eventually, test } from '../support/browser-test.ts';
import { ROOT } from '../support/imports.ts';
import { buildSwitch, cell, reach, slide } from '../support/page.ts';

const CASE = 'lemonade';
const copy = mkdtempSync(join(tmpdir(), 'new-case-'));
const server = staticServer(join(copy, 'dist'));
let address = '';

beforeAll(async () => {
  for (const part of ['src', 'components', 'content', 'public', 'test/model/published.ts', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  for (const part of ['cases', 'sources']) cpSync(join(ROOT, 'test/fixtures/content', part), join(copy, 'content', part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  // The cache of the site under test is not to hold the copy's content.
  writeFileSync(join(copy, 'copy.config.mjs'), "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './cache' };\n");
  execFileSync(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--config', 'copy.config.mjs'], { cwd: copy, stdio: 'pipe' });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
}, 180_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(copy, { recursive: true });
});

test('a case file of its own makes a page whose figures, switch, sliders, chart and link work', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/cases/${CASE}/`);
  expect(await page.locator('h1').innerText()).toBe('Lemonade stand');
  const served = await cell(page, `${CASE}.margin`);
  expect(served).toMatch(/^\d/);
  expect(await cell(page, `${CASE}.with:margin`)).not.toBe(served);

  await (await reach(buildSwitch(page))).click();
  await eventually(() => cell(page, `${CASE}.margin`)).toBe(await cell(page, `${CASE}.with:margin`));
  const drawn = await page.locator('svg[data-scales]').first().innerHTML();
  await slide(page, `${CASE}.asked`, 900);
  await eventually(() => cell(page, `${CASE}.price`)).not.toBe('2');
  await page.locator('svg[data-scales]').first().scrollIntoViewIfNeeded();
  await eventually(() => page.locator('svg[data-scales]').first().innerHTML()).not.toBe(drawn);
  await eventually(() => page.url()).toContain('count=with-build');

  const shared = await (await browser.newContext()).newPage();
  await shared.goto(page.url());
  await eventually(() => cell(shared, `${CASE}.margin`)).toBe(await cell(page, `${CASE}.margin`));
  await page.context().close();
  await shared.context().close();
});

test('it is listed with the other cases', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/cases/`);
  expect(await page.locator(`a[href="/cases/${CASE}/"]`).count()).toBeGreaterThan(0);
  await page.context().close();
});
