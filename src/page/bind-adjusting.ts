import { holdBubbles } from './hold-bubbles.ts';
import { keepSentences } from './keep-sentences.ts';

/** What only a page with adjustable numbers needs. */
export function bindAdjusting(): void {
  holdBubbles();
  keepSentences();
}
