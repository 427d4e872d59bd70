/** A page that compares two states, as a reader of it chooses and as it is worked out from its link. */
import type { Page } from 'playwright-core';
import { exactText } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { readQualified } from '#model/economics/basis.ts';
import { openLink } from '../links/replay.ts';
import { eventually } from './browser-test.ts';
import { cells } from './page.ts';

export const chooser = (page: Page, kind: 'case' | 'scenario', side: string) =>
  page.locator(`select[data-${kind}="${side}"]`);
export const heading = (page: Page, side: string) => page.locator(`#side-${side}`).innerText();
export const paste = async (page: Page, side: string, text: string) => {
  await page.locator(`[data-paste="${side}"]`).fill(text);
  await page.locator(`[data-paste="${side}"]`).press('Enter');
};
export const query = (page: Page) => new URL(page.url()).search;

/** What every cell of a page is, worked out from its link without a browser: undefined figures are empty. */
async function expectedOf(link: string, ids: readonly string[]): Promise<Record<string, string>> {
  const { starts, states } = await openLink(link);
  return Object.fromEntries(
    ids.map((id) => {
      const [side = '', ...rest] = id.split('.');
      const [start, state, asked] = [starts.get(side), states[side], readQualified(rest.join('.'))];
      if (!start || !state || !asked) throw new Error(`nothing is ${id}`);
      const figure = evaluateCase(start.definition, state).figure(asked.figure, asked.under);
      return [id, figure.kind === 'value' ? exactText(figure.value) : ''];
    }),
  );
}

/** Every figure of the page is that of its link. */
export async function holdsItsLink(page: Page): Promise<void> {
  await eventually(async () => {
    const now = await cells(page);
    const expected = await expectedOf(page.url().replace(/^https?:\/\/[^/]+/, ''), Object.keys(now));
    return Object.keys(now).length > 20 ? Object.entries(now).filter(([id, value]) => expected[id] !== value) : now;
  }).toEqual([]);
}
