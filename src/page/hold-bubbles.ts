/**
 * The control of an adjustable number hangs from the number, and what it says may move the number about. Under a hand it keeps its place,
 * until it is closed or the page is scrolled; that also spares the browser looking for a place in every frame of a drag.
 */
export function holdBubbles(): void {
  let held: HTMLElement | undefined;
  const letGo = () => {
    held?.removeAttribute('style');
    held = undefined;
  };
  addEventListener('pointerdown', ({ target }) => {
    const bubble = target instanceof Element ? target.closest<HTMLElement>('.adjust-bubble') : null;
    if (bubble === null || bubble === held) return;
    letGo();
    held = bubble;
    const { top, left, width } = bubble.getBoundingClientRect();
    const place = {
      'position-area': 'none',
      'position-try-fallbacks': 'none',
      inset: `${top}px auto auto ${left}px`,
      width: `${width}px`,
      margin: '0',
    };
    for (const [name, value] of Object.entries(place)) bubble.style.setProperty(name, value);
    bubble.addEventListener('toggle', letGo, { once: true });
  });
  for (const kind of ['scroll', 'resize']) addEventListener(kind, letGo, { passive: true });
}
