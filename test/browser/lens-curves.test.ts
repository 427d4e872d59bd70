import { expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { slide } from '../support/page.ts';

const drawn = (panel: import('playwright-core').Locator) => panel.locator('.curve-line').getAttribute('d');

test('a flat fee is drawn beside the others, and only the page’s own follows its sliders', async ({ open }) => {
  const page = await open('/cases/moviepass/');
  const panels = page.locator('.usage-section .curve-panel');
  await panels.first().scrollIntoViewIfNeeded();
  expect(await panels.locator('.curve-name').allInnerTexts()).toEqual([
    'MoviePass',
    'A flat fee for a model, as published',
    'A gym, as published',
  ]);
  const served = await panels.allInnerTexts();
  const line = await drawn(panels.first());
  await slide(page, 'moviepass.spread', 900);
  await eventually(() => drawn(panels.first())).not.toBe(line);
  const [own, ...others] = await panels.allInnerTexts();
  expect(own).not.toBe(served[0]);
  expect(others).toEqual(served.slice(1));

  await eventually(() => new URL(page.url()).search).toContain('spread=');
  const linked = await open(page.url());
  await linked.locator('.usage-section').scrollIntoViewIfNeeded();
  await eventually(() => linked.locator('.usage-section .curve-panel').first().innerText()).toBe(own);
});

test('a market’s price moves with its hosts', async ({ open }) => {
  const page = await open('/cases/open-weights-hosting/');
  const panel = page.locator('.market-section .curve-panel');
  await panel.scrollIntoViewIfNeeded();
  const line = await drawn(panel);
  const place = await panel.locator('.curve-here').getAttribute('cx');
  await slide(page, 'open-weights-hosting.hosts', 30);
  await eventually(() => panel.locator('.curve-here').getAttribute('cx')).not.toBe(place);
  expect(await drawn(panel)).toBe(line);
  const alike = await panel.innerText();
  await slide(page, 'open-weights-hosting.difference', 0);
  await eventually(() => drawn(panel)).not.toBe(line);
  expect(await panel.innerText()).not.toBe(alike);
});

test('two sets of books stand side by side, and each moves with its own', async ({ open }) => {
  const page = await open('/cases/open-weights-hosting/');
  const entries = page.locator('.ledger-section tbody tr');
  const served = await entries.allInnerTexts();
  await slide(page, 'open-weights-hosting.training', 900);
  await eventually(async () => (await entries.allInnerTexts()).map((row, place) => row !== served[place])).toEqual([
    false,
    false,
    false,
    true,
    false,
    true,
  ]);
});
