import type { Touched } from '#notebook/touches.ts';

/**
 * Runs in the head, before anything is painted, and stays under 1 kB: theme, pending mark, controls touched before the page script
 * arrives, and what to say if it never does.
 */
interface Boot {
  /** Controls touched early, by their `data-input`. */
  touched: Map<string, Touched>;
  /** What stands in a control now. */
  read: (control: HTMLElement) => Touched;
  /** Set by the page script once it listens itself. */
  live: boolean;
  /** Turns controls off, with the reason; without one, on again. */
  fail: (reason: string) => void;
}

const root = document.documentElement;
try {
  const theme = localStorage.getItem('theme');
  if (theme) root.dataset['theme'] = theme;
} catch {
  // Storage may be forbidden; the system's theme then holds.
}
root.classList.add('js');
// Pair by pair: a pattern that may begin at each of a thousand question marks looks on to the end from each of them.
if (location.search.split(/[?&]/).some((pair) => /^(?!utm_|\w*clid|ref).+?(=|%(25)*3D)/i.test(pair)))
  root.classList.add('pending', 'linked');

const setGroups = (disabled: boolean, reason?: string) => {
  for (const group of document.querySelectorAll<HTMLFieldSetElement>('[data-controls]')) {
    group.disabled = disabled;
    const line = group.querySelector('[data-controls-reason]');
    if (line && reason) line.textContent = reason;
  }
};
const boot: Boot = {
  touched: new Map(),
  read: (control) => {
    const { type, value, checked, dataset } = control as HTMLInputElement;
    // Of the buttons only a switch is a control. `role` and `ariaChecked` are newer than the oldest browsers.
    const isOn = type === 'button' ? control.getAttribute('aria-checked') !== 'true' : checked;
    return { type, value, checked: isOn, also: dataset['also'] ?? '' };
  },
  live: false,
  fail(reason) {
    root.classList.remove('pending');
    root.classList.toggle('failed', !!reason);
    setGroups(!!reason, reason);
  },
};
window.atm = boot;

const remember = ({ type, target }: Event) => {
  const control = (target as Element).closest?.<HTMLElement>('astro-island[ssr] [data-input]');
  if (!boot.live && control && (type === 'input' || (control as HTMLButtonElement).type === 'button'))
    boot.touched.set(control.dataset['input'] as string, boot.read(control));
};
addEventListener('input', remember, true);
addEventListener('click', remember, true);

const fail = () => boot.fail('These controls could not be loaded; every figure is as published.');
addEventListener('error', ({ target }) => (target as Element).tagName === 'SCRIPT' && fail(), true);
// Not DOMContentLoaded: that waits for the scripts.
document.addEventListener('readystatechange', () => root.classList.contains('failed') || setGroups(false));
setTimeout(() => boot.live || fail(), 8000);
