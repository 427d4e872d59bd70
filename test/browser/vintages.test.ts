import { expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { slide } from '../support/page.ts';

test('generations follow the sliders, and the link keeps them', async ({ open }) => {
  const page = await open('/cases/model-generations/');
  const view = page.locator('.vintages-view');
  await view.scrollIntoViewIfNeeded();
  const served = await view.innerText();
  expect(served).toContain('−$800 million');
  expect(served).toContain('−$8 billion');
  await slide(page, 'model-generations.gross_margin', 700);
  await eventually(() => view.innerText()).not.toBe(served);
  await eventually(() => new URL(page.url()).search).toContain('gross_margin=');
  const shown = await view.innerText();
  expect(shown).toContain('No model pays for itself');
  const linked = await open(page.url());
  await linked.locator('.vintages-view').scrollIntoViewIfNeeded();
  await eventually(() => linked.locator('.vintages-view').innerText()).toBe(shown);
});
