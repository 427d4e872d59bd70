/** What hands a page on: its buttons, and the "#" of its places. */
import type { Page } from 'playwright-core';
import { eventually } from './browser-test.ts';
import { reach } from './page.ts';

/** Until then a "#" is a plain link, and no button is to be seen. */
export const atHand = (page: Page) => page.locator('html.at-hand').waitFor();

/** Opens the menu of a place. @param control its button, or its "#", whose box leads to the same menu */
export async function openMenu(page: Page, control: string): Promise<void> {
  await atHand(page);
  const found = await reach(page.locator(control).first());
  await found.click();
  const more = page.locator('.link-copied').getByRole('button', { name: 'Share or quote' });
  if (await found.evaluate((one) => one instanceof HTMLAnchorElement)) await more.click();
  await page.locator('.link-menu li').first().waitFor();
}

/** Opens the menu of a place and takes a choice; what was copied is shown in the menu. */
export async function copied(page: Page, control: string, choice: string): Promise<string> {
  await openMenu(page, control);
  await page.locator('.link-menu').getByRole('button', { name: choice }).click();
  const taken = page.locator('.link-menu textarea');
  await eventually(() => taken.inputValue()).not.toBe('');
  const text = await taken.inputValue();
  await page.keyboard.press('Escape');
  await eventually(() => page.locator('.link-menu').count()).toBe(0);
  return text;
}
