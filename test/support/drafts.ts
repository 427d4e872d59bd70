/** A number field as a hand fills it: digit by digit, or all at once from the clipboard. */
import type { Locator, Page } from 'playwright-core';
import { field, reach } from './page.ts';

async function emptied(page: Page, input: string): Promise<Locator> {
  const box = await reach(field(page, input));
  await box.focus();
  await page.keyboard.press('Control+a');
  return box;
}

/** Types over what stands in a field, and stays in it. */
export async function typeOver(page: Page, input: string, text: string): Promise<Locator> {
  const box = await emptied(page, input);
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(text);
  return box;
}

/** Pastes over what stands in a field: the page is asked first, and else the browser puts it in, without its line ends. */
export async function pasteOver(page: Page, input: string, text: string): Promise<Locator> {
  const box = await emptied(page, input);
  const isTaken = await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    return !element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  if (!isTaken && text === '') await page.keyboard.press('Backspace');
  else if (!isTaken) await page.keyboard.insertText(text);
  return box;
}

/** What the line under a field says. */
export const messageOf = (box: Locator): Promise<string> =>
  box.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '');

/** Fields of the page whose text is wider than they are. */
export const cutFields = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.stepper-field')].flatMap((one) =>
      one.scrollWidth > one.clientWidth ? [`${one.dataset['input'] ?? ''}: ${one.value}`] : [],
    ),
  );
