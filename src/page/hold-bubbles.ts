/**
 * The control of an adjustable number hangs from the number, and what it says may move the number about. Under a hand it keeps its place,
 * until it is closed or the page is scrolled; that also spares the browser looking for a place in every frame of a drag. A browser
 * scrolls of its own accord when words above come to take another line: that moves nothing from under a finger.
 */
export function holdBubbles(): void {
  let held: HTMLElement | undefined;
  let isPressed = false;
  const letGo = () => {
    held?.removeAttribute('style');
    held = undefined;
  };
  addEventListener('pointerdown', ({ target }) => {
    const bubble = target instanceof Element ? target.closest<HTMLElement>('.adjust-bubble') : null;
    isPressed = bubble !== null;
    if (bubble === null || bubble === held) return;
    letGo();
    held = bubble;
    const { top, left, width } = bubble.getBoundingClientRect();
    const place = {
      'position-anchor': 'none',
      'position-area': 'none',
      'position-try-fallbacks': 'none',
      inset: `${top}px auto auto ${left}px`,
      width: `${width}px`,
      margin: '0',
    };
    for (const [name, value] of Object.entries(place)) bubble.style.setProperty(name, value);
    bubble.addEventListener('toggle', letGo, { once: true });
  });
  for (const kind of ['pointerup', 'pointercancel'])
    addEventListener(kind, () => (isPressed = false), { passive: true });
  addEventListener('scroll', () => isPressed || letGo(), { passive: true });
  addEventListener('resize', letGo, { passive: true });
}
