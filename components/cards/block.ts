import type { VNode } from 'preact';

/** A part of a card that stands under another: how high it is, and how it is drawn from its upper edge on. */
export interface Block {
  heightPx: number;
  /** Room above it, where it is not the first. */
  abovePx: number;
  draw(top: number): VNode;
}

export function stackHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { heightPx, abovePx }, i) => sum + heightPx + (i > 0 ? abovePx : 0), 0);
}

export function drawStack(blocks: readonly Block[], top: number): VNode[] {
  let at = top;
  return blocks.map(({ heightPx, abovePx, draw }, i) => {
    if (i > 0) at += abovePx;
    const drawn = draw(at);
    at += heightPx;
    return drawn;
  });
}
