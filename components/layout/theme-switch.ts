/**
 * Light or dark, at the reader's word. A choice that equals the system's is forgotten, so that the page follows the system again.
 * The boot script applies what is kept here before anything is painted.
 */
export function wireThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  if (button === null) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset['theme'] === undefined ? system.matches : root.dataset['theme'] === 'dark');
  const show = () => button.setAttribute('aria-pressed', String(isDark()));

  button.addEventListener('click', () => {
    const dark = !isDark();
    const theme = dark === system.matches ? undefined : dark ? 'dark' : 'light';
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    keep(theme);
    show();
  });
  system.addEventListener('change', show);
  show();
}

function keep(theme: string | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then holds for this page only.
  }
}
