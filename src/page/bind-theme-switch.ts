/**
 * Light or dark, at the reader's word. A choice that equals the system's is forgotten, so that the page follows the system again.
 * The boot script applies what is kept here before anything is painted.
 */
export function bindThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (dataset['theme'] ? dataset['theme'] === 'dark' : system.matches);
  const show = () => button?.setAttribute('aria-pressed', String(isDark()));

  button?.addEventListener('click', () => {
    const dark = !isDark();
    const theme = dark === system.matches ? '' : dark ? 'dark' : 'light';
    dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be forbidden; the choice then holds for this page only.
    }
    show();
  });
  system.addEventListener('change', show);
  show();
}
