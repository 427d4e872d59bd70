/** Notes that open on hover and focus close on Escape, and stay closed until left. */
export function bindBubbles(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const bubble of document.querySelectorAll<HTMLElement>('[data-bubble]:is(:hover, :focus-within)')) {
      bubble.dataset['closed'] = '';
      const reopen = () => {
        delete bubble.dataset['closed'];
        bubble.removeEventListener('pointerleave', reopen);
        bubble.removeEventListener('focusout', reopen);
      };
      bubble.addEventListener('pointerleave', reopen);
      bubble.addEventListener('focusout', reopen);
    }
  });
}
