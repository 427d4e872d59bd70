/** In pixels, between a sentence and what lies under it, or the edge of the screen. */
const ROOM = 12;

/** Brings the sentence of a number out from under its control, where that lies at the foot of the screen. */
export function keepSentences(): void {
  // Not every browser gives the focus to what is pressed, and several numbers may open one control.
  let opener: Element | null | undefined;
  addEventListener('click', ({ target }) => (opener = (target as Partial<Element>).closest?.('[data-adjust]')), true);
  addEventListener(
    'toggle',
    ({ target }) => {
      const bubble = target as Element;
      if (opener && bubble.matches('.adjust-bubble:popover-open')) bringOut(opener, bubble.getBoundingClientRect());
    },
    true,
  );
}

function bringOut(opener: Element, sheet: DOMRect): void {
  const sentence = (opener.closest('p, td') ?? opener).getBoundingClientRect();
  if (sheet.left >= sentence.right || sheet.top >= sentence.bottom) return;
  // All of it, or as much as leaves its first line in view, but the number and the line after it in any case.
  const hidden = sentence.bottom - sheet.top + ROOM;
  const above = sentence.top - ROOM;
  scrollBy(0, Math.max(Math.min(hidden, above), opener.getBoundingClientRect().bottom + 3 * ROOM - sheet.top, 0));
}
