/** The box in which something is handed on: what was copied, or what there is to take along. One at a time, beside what opened it. */
import css from './hand-box.css?inline';

const look = new CSSStyleSheet();
look.replaceSync(css);

export interface HandBox {
  root: HTMLElement;
  /** Where it is said how that went. */
  said: HTMLElement;
  /** What was copied, or is to be. */
  taken: HTMLTextAreaElement;
  /** Puts it under what opened it, within the window: anew once what it holds has changed. */
  place: () => void;
}

/** @param label what the box is called */
export function openHandBox(control: HTMLElement, label: string): HandBox {
  document.querySelector('.link-menu')?.remove();
  if (!document.adoptedStyleSheets.includes(look)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  const root = document.createElement('div');
  root.className = 'link-menu';
  root.popover = 'auto';
  // `role` and `ariaLabel` as properties are newer than the oldest browsers.
  root.setAttribute('role', 'dialog');
  root.setAttribute('aria-label', label);
  const said = document.createElement('p');
  said.className = 'link-menu-said';
  said.setAttribute('role', 'status');
  const taken = document.createElement('textarea');
  taken.readOnly = true;
  taken.rows = 4;
  taken.hidden = true;
  taken.setAttribute('aria-label', 'What there is to copy');
  taken.onfocus = () => taken.select();
  root.append(said, taken);
  root.ontoggle = (event) => {
    if (event.newState === 'closed') root.remove();
  };
  document.body.append(root);
  // What opened it is what the tab key comes from, and goes back to.
  root.showPopover({ source: control });
  const place = () => placeBox(root, control);
  place();
  return { root, said, taken, place };
}

export function handButton(words: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.onclick = onPress;
  return button;
}

const NOT_COPIED =
  'Your browser did not let it be copied. It is selected here: press Ctrl+C, or ⌘C on a Mac, or hold it and choose Copy.';

/** Without https there is no clipboard at all; with it, a browser may still refuse. */
const isCopied = (text: string): Promise<boolean> =>
  ((navigator as Partial<Navigator>).clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );

/**
 * Copies a text and says so; where that cannot be, shows it, selected, and says how to take it.
 * @param words what is said of a text that was copied
 * @param show whether it is shown then as well
 */
export async function handOver(text: string, words: string, { said, taken }: HandBox, show: boolean): Promise<void> {
  const copied = await isCopied(text);
  taken.value = text;
  taken.hidden = copied && !show;
  said.textContent = copied ? words : NOT_COPIED;
  // Selected, as the words say.
  if (!copied) taken.focus();
}

function placeBox(box: HTMLElement, control: HTMLElement): void {
  const { left, right, bottom, top } = control.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  // Under the beginning of what opened it or, where there is no room for that, under its end.
  box.style.left = `${Math.max(8, left + width + 8 > clientWidth ? Math.min(right, clientWidth - 8) - width : left)}px`;
  box.style.top = `${bottom + height + 8 > clientHeight && top > height ? top - height - 4 : Math.min(bottom + 4, Math.max(8, clientHeight - height - 8))}px`;
}
