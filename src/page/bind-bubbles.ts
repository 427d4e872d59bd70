/** Notes close on Escape and once a reader turns to something else. Those that open on hover and focus stay closed until left. */
export function bindBubbles(): void {
  const turn = (event: Event) => {
    const { key } = event as KeyboardEvent;
    if (key && key !== 'Escape') return;
    // They share a name: one is open at most.
    const note = document.querySelector<HTMLDetailsElement>('.info[open]');
    const within = note?.contains(event.target as Node);
    if (note && (key || !within)) {
      note.open = false;
      // What it stands in may close on Escape too: the next one is for that.
      if (key) event.preventDefault();
      if (within) (note.firstElementChild as HTMLElement).focus();
    }
    if (!key) return;
    for (const bubble of document.querySelectorAll<HTMLElement>('.term:is(:hover, :focus-within)')) {
      bubble.dataset['closed'] = '';
      for (const kind of ['pointerleave', 'focusout'])
        bubble.addEventListener(kind, () => delete bubble.dataset['closed'], { once: true });
    }
  };
  for (const kind of ['pointerdown', 'focusin', 'keydown']) addEventListener(kind, turn);
}
