import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPage } from '../../src/build/trim-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};"><script>let a = "</b>";</script><script type="module" src="/x.js"></script><style>p{}</style>`;

test('a policy keeps the hashes of what the page holds, and loses the others', () => {
  const all = page(` ${hash('other')} ${hash('let a = "</b>";')}`, ` ${hash('p{}')} ${hash('')}`);
  expect(trimPage(all)).toBe(page(` ${hash('let a = "</b>";')}`, ` ${hash('p{}')}`));
});

test('a page without a policy stays as it is', () => {
  expect(trimPage('<p>No policy</p>')).toBe('<p>No policy</p>');
});

test('an island loses the id that nothing reads', () => {
  expect(trimPage('<astro-island uid="Z236ELD" data-preact-island-id="3" client="load"></astro-island>')).toBe(
    '<astro-island data-preact-island-id="3" client="load"></astro-island>',
  );
});
