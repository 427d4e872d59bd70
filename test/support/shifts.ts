import type { Page } from 'playwright-core';

/** Records layout shifts from the first paint on, those after a touch included: pass as `before` to `open`. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `<${node.nodeName.toLowerCase()} class="${node.getAttribute('class')}">`
        : String(node?.nodeName);
    const boxOf = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        // What is gone, or hidden, has moved nowhere.
        const left = entry.sources.filter(({ currentRect: { width, height } }) => width > 0 && height > 0);
        if (entry.sources.length > 0 && left.length === 0) continue;
        const moved = left.map(
          ({ node, previousRect, currentRect }) => `${nameOf(node)} ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
        );
        shifts.push(`${entry.value.toFixed(4)} at ${Math.round(scrollY)} px: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** A page that is painted before all of it has come, as on a busy machine, may move a word by as much: nobody sees it. */
const UNSEEN = 0.001;

/** What has shifted so far so that it can be seen: how far, and which elements. */
export const shiftsOf = async (page: Page): Promise<string[]> => {
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
  return shifts.filter((shift) => parseFloat(shift) > UNSEEN);
};

/** Waits until what was changed has been laid out and painted. */
export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
