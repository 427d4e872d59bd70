/** What opens over the text: notes, words of the glossary, and controls of adjustable numbers. Comes once the page is there to be read. */
import { bindBubbles } from './bind-bubbles.ts';
import { holdBubbles } from './hold-bubbles.ts';
import { keepSentences } from './keep-sentences.ts';

export function startBubbles(): void {
  bindBubbles();
  if (!document.querySelector('.adjust-bubble')) return;
  holdBubbles();
  keepSentences();
}
