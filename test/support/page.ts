/** What a reader sees and does on a page, by the names of the DOM contract: `data-cell`, `data-value`, `data-input`. */
import type { Frame, Locator, Page } from 'playwright-core';

/** A page, or one that is shown in a frame of another. */
type View = Page | Frame;

/**
 * The exact value of a cell wherever the page shows it. Places that disagree are all given, joined by " | ", so that asking again
 * until it is one value waits for them to agree.
 */
export async function cell(page: View, id: string): Promise<string> {
  const values = await page
    .locator(`[data-cell="${id}"]`)
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-value')))]);
  return values.length === 0 ? `(no ${id})` : values.join(' | ');
}

/** Every cell of a page with its value, places that disagree joined as in `cell`. */
export function cells(page: View): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const values = new Map<string, Set<string>>();
    for (const element of document.querySelectorAll('[data-cell]')) {
      const id = element.getAttribute('data-cell') ?? '';
      values.set(id, (values.get(id) ?? new Set()).add(element.getAttribute('data-value') ?? ''));
    }
    return Object.fromEntries(
      [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => [id, [...all].join(' | ')]),
    );
  });
}

/**
 * Everything on a page that shows state: figures with their words, bars, charts, sentences, working, controls. Without the strip that
 * repeats a result while its page's own is out of sight: whether that is there is no part of the state.
 */
export function shown(page: View): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const all = (selector: string, of: (element: Element) => string | null) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.closest('.result-strip') === null)
        .map((element) => of(element) ?? '');
    return {
      figures: all(
        '[data-cell]',
        (one) =>
          `${one.getAttribute('data-cell')} = ${one.getAttribute('data-value')} (${one.textContent}, ${one.getAttribute('data-tone') ?? 'none'})`,
      ),
      bars: all('svg[role=img]', (one) => one.getAttribute('aria-label')),
      drawn: all('.unit-bar svg', (one) => one.outerHTML.replace(/id="[^"]*"|url\([^)]*\)/g, '')),
      sentences: all('[data-sentence]', (one) => one.textContent),
      working: all('.working [data-part]', (one) => one.textContent),
      counted: all('[data-counted]', (one) => one.textContent),
      sliders: all(
        'input[type=range][data-input]',
        (one) =>
          `${one.getAttribute('data-input')} ${(one as HTMLInputElement).value} ${one.getAttribute('aria-valuetext')}`,
      ),
      fields: all(
        'input[data-input]:not([type=range], [type=radio], [type=checkbox])',
        (one) => `${one.getAttribute('data-input')} ${(one as HTMLInputElement).value}`,
      ),
      ticks: all(
        'input[type=checkbox], input[type=radio], [role=switch]',
        (one) =>
          `${one.getAttribute('data-input')} ${(one as HTMLInputElement).value} ${(one as HTMLInputElement).checked ?? ''} ${one.getAttribute('aria-checked')}`,
      ),
    };
  });
}

export const slider = (page: View, input: string): Locator =>
  page.locator(`input[type=range][data-input="${input}"]`).first();
export const field = (page: View, input: string): Locator =>
  page.locator(`input[data-input="${input}"]:not([type=range])`).first();
/** "Count the cost of building it"; the page's first. */
export const buildSwitch = (page: View): Locator => page.locator('[data-input$=".build"]').first();

export async function isOn(control: Locator): Promise<boolean> {
  return control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true',
  );
}

/** Opens the folds a control is in, scrolls it into view and waits until the island it is part of is live. */
export async function reach(control: Locator): Promise<Locator> {
  await control.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await control.scrollIntoViewIfNeeded();
  await control.evaluate(async (element) => {
    const asleep = () => element.closest('astro-island[ssr]') !== null || element.matches(':disabled');
    while (asleep()) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return control;
}

/** Unfolds the working and looks at it: only then does it follow what is changed. */
export async function openWorking(page: Page): Promise<void> {
  await page.locator('#working').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  await page.locator('.working').scrollIntoViewIfNeeded();
}

/** Moves a slider to a place on its track and lets go. */
export async function slide(page: View, input: string, position: number): Promise<void> {
  const control = await reach(slider(page, input));
  await control.fill(String(position));
  await control.dispatchEvent('change');
}

/** Types into a number field and leaves it. */
export async function enter(page: Page, input: string, text: string): Promise<void> {
  const control = await reach(field(page, input));
  await control.fill(text);
  await control.blur();
}

/** The number that stands in an input's field, whatever its grouping. */
export async function inputValue(page: Page, input: string): Promise<number> {
  return Number((await field(page, input).inputValue()).replace(/[,\s$]/g, ''));
}

/** Scrolls through the page until every island in its flow is live; those in a closed bubble or fold stay asleep. */
export function wakeIslands(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const asleep = () => document.querySelector('astro-island[ssr]:not([popover] *):not(details:not([open]) *)');
    for (let island = asleep(); island; island = asleep()) {
      // The island itself is `display: contents` and has no place to scroll to.
      island.firstElementChild?.scrollIntoView({ block: 'center' });
      while (island.isConnected && island.hasAttribute('ssr')) await new Promise(requestAnimationFrame);
      // Nobody scrolls on in the very frame in which something wakes, and a browser that is made to takes the scroll for a shift.
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Inputs that have a slider on the page: "moviepass.films", in order, each once. */
export async function inputsOf(page: Page): Promise<string[]> {
  const all = await page
    .locator('input[type=range][data-input]')
    .evaluateAll((sliders) => sliders.map((one) => one.getAttribute('data-input') ?? ''));
  return [...new Set(all)];
}

/** What is read on the page line by line, closed folds included; what is hidden is not read. */
export const linesRead = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const fold of folds) fold.open = true;
    const text = document.querySelector('main')?.innerText ?? '';
    for (const fold of folds) fold.open = false;
    return text.split('\n').filter((line) => line.trim() !== '');
  });

/** What a reader may read on the page, hidden parts and control labels included. */
export function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [aria-valuetext], [title]')].flatMap((one) =>
      ['aria-label', 'aria-valuetext', 'title'].map((name) => one.getAttribute(name) ?? ''),
    );
    const read: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.closest('script, style')) read.push(texts.currentNode.textContent ?? '');
    return [...read, ...spoken].join(' ').replace(/\s+/g, ' ');
  });
}

/** Words that only a computer says. */
export const NONSENSE = /.{0,40}(?:\bNaN\b|\bInfinity\b|\bundefined\b|\[object ).{0,20}/g;

/** A gate for requests: what matches waits until it is opened. */
export async function hold(page: Page, matches: (url: URL) => boolean): Promise<{ open: () => void }> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(matches, async (route) => {
    await opened;
    await route.continue();
  });
  return { open };
}

/** Whether a link's state is still to be applied. */
export const isPending = (page: View): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('pending'));
