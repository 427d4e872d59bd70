import type { Page } from 'playwright-core';

/** Words that are meant to be out of sight: for voices, until asked for, or where a link is pointed at. */
const MAY_BE_UNSEEN = [
  '.visually-hidden',
  '.skip-link',
  '[popover]',
  '.info-bubble',
  // Notes of an essay, where there is no margin for them.
  '.sidenote-body',
  'a.here',
  // Nothing to put back.
  '.range-field-reset',
  '#announcer',
].join();

/**
 * Words that a page lays out and nobody can see: without size, transparent, hidden, or in the color of their ground. Axe looks at
 * none of these but the last, and passes over what is transparent.
 */
export const unseen = (page: Page): Promise<string[]> =>
  page.evaluate((mayBeUnseen) => {
    const channels = (color: string) => /^rgba?\(/.exec(color) && (color.match(/[\d.]+/g) ?? []).map(Number);
    const linear = (one = 0) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([r, g, b]: number[]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const groundOf = (element: Element): number[] | null => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(one);
        if (backgroundImage !== 'none') return null;
        const color = channels(backgroundColor);
        if (color && (color[3] ?? 1) > 0.9) return color;
      }
      return null;
    };
    const opacityOf = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
    const why = (element: Element, node: Text): string | undefined => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      // Not laid out at all: another state, width or medium shows it.
      if (boxes.length === 0) return undefined;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible') return 'hidden';
      if (boxes.every(({ width, height }) => width < 2 || height < 4)) return 'without size';
      if (opacityOf(element) < 0.3) return 'transparent';
      const [color, ground] = [channels(style.color), groundOf(element)];
      // A pseudo-element draws the ground of the word that is chosen.
      const otherGround = element.matches('svg *, :disabled, :disabled *, .switch-word');
      if (!color || !ground || otherGround) return undefined;
      const [dark = 0, light = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) < 3 ? 'in the color of its ground' : undefined;
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const element = node.parentElement;
      if (!element || node.data.trim() === '' || element.closest(mayBeUnseen)) continue;
      const reason = why(element, node);
      if (reason !== undefined)
        found.push(`${reason}: “${node.data.trim().slice(0, 60)}” in ${element.outerHTML.slice(0, 80)}`);
    }
    return found.slice(0, 12);
  }, MAY_BE_UNSEEN);
