/** Notes close on Escape and once a reader turns to something else. */
export function bindBubbles(): void {
  bindTerms();
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
    for (const term of document.querySelectorAll('.term')) {
      const inside = term.contains(event.target as Node);
      if (inside && !key) continue;
      const word = term.firstElementChild as HTMLElement;
      if (inside) word.focus();
      show(word, false);
      term.removeAttribute('data-over');
    }
  };
  for (const kind of ['pointerdown', 'focusin', 'keydown']) addEventListener(kind, turn);
}

const show = (word: Element, open: boolean) => word.setAttribute('aria-expanded', String(open));

/** Words of the glossary open under a pointer and, as buttons, by a press or a key. */
function bindTerms(): void {
  for (const term of document.querySelectorAll<HTMLElement>('.term')) {
    const word = term.firstElementChild as HTMLElement;
    word.setAttribute('role', 'button');
    word.setAttribute('aria-controls', word.getAttribute('aria-describedby') ?? '');
    // The whole of it would be read at each pass.
    word.removeAttribute('aria-describedby');
    show(word, false);
    const press = () => show(word, word.getAttribute('aria-expanded') !== 'true');
    word.onclick = press;
    word.onkeydown = (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    };
    term.onpointerenter = ({ pointerType }) => pointerType === 'mouse' && (term.dataset['over'] = '');
    term.onpointerleave = () => term.removeAttribute('data-over');
  }
}
