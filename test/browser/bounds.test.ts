import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { eventually, test } from '../support/browser-test.ts';
import { allCases } from '../support/cases.ts';
import { isPending, wakeIslands } from '../support/page.ts';
import { telling } from '../support/runs.ts';
import { twoFrames } from '../support/shifts.ts';

/** A case's address with every input at one end of what it takes. */
const atEnd = ({ id, revision, scenarios, inputs }: CaseDefinition, end: 'minimum' | 'maximum') =>
  `/cases/${id}/?${inputs.map((input) => `${input.id}=${input[end]}`).join('&')}&from=${scenarios[0]?.id}&rev=${revision}`;

/** Numbers that are cut, words that lie on others, and what runs out of the window or of its picture. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
    for (const field of document.querySelectorAll<HTMLInputElement>('.stepper-field')) {
      if (field.clientWidth > 0 && field.scrollWidth > field.clientWidth + 1)
        found.push(`cut in its field: ${field.dataset['input']} ${field.value}`);
    }
    const lines: { element: Element; box: DOMRect; text: string }[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const element = node.parentElement;
      // What is cut to a line or a few until it is opened, and what is out of sight.
      const unread = '.link-words, .changes-first, .visually-hidden, .info-bubble, .here';
      if (!element || node.data.trim() === '' || element.closest(unread)) continue;
      // Headings of columns, where rows are stacked.
      const head = element.closest('thead');
      if (head && head.getBoundingClientRect().width < 3) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) lines.push({ element, box, text: node.data.trim().slice(0, 40) });
    }
    for (const [i, one] of lines.entries()) {
      if (one.box.right > clientWidth + 1) found.push(`out of the window: ${one.text}`);
      for (const other of lines.slice(i + 1)) {
        if (one.element === other.element) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 0.35 * Math.min(one.box.height, other.box.height))
          found.push(`one on the other: ${one.text} × ${other.text}`);
      }
    }
    for (const text of document.querySelectorAll<SVGTextElement>('.volume-plot text, .curve-plot text')) {
      const [box, picture] = [text.getBoundingClientRect(), text.ownerSVGElement?.getBoundingClientRect()];
      if (picture && box.width > 0 && (box.right > picture.right + 2 || box.left < picture.left - 2))
        found.push(`out of its picture: ${text.textContent}`);
    }
    return found.slice(0, 12);
  });

/** One whose numbers grow by powers, one with two break-evens, one with every kind of line. */
const TELLING = ['model-generations', 'saas', 'metered-inference'];

test.for(telling(allCases, ({ id }) => TELLING.includes(id)))(
  'the page of $id holds its numbers, as it starts and with every input at either end, on a phone and on a laptop',
  async (definition, { open }) => {
    for (const address of [`/cases/${definition.id}/`, atEnd(definition, 'minimum'), atEnd(definition, 'maximum')]) {
      const page = await open(address, { viewport: { width: 360, height: 740 } });
      await eventually(() => isPending(page)).toBe(false);
      await wakeIslands(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await twoFrames(page);
        expect.soft(await faults(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  },
);
