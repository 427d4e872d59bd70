/**
 * Ctrl+Z or Cmd+Z takes the page's last change back, with Shift, or Ctrl+Y, does it again: in a number field too, which takes back what
 * is being typed there itself. Where other text is typed the browser does as it always does.
 */
import type { PageHistory } from '#notebook/history.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /text|search/.test(target.type) && target.dataset['input'] === undefined);

export function bindUndoKeys(undoHistory: PageHistory): void {
  addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if ((!event.ctrlKey && !event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if (event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) undoHistory.redo();
    else undoHistory.undo();
  });
}
