import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPage } from '../../src/build/trim-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">`;
const CHARSET = '<meta charset="utf-8">';
const SCRIPT = '<script>let a = "</b>";</script>';
const REST = '<script type="module" src="/x.js"></script><style>p{}</style>';

test('a policy keeps the hashes of what the page holds, loses the others, and comes before all that it holds for', () => {
  const all = policy(` ${hash('other')} ${hash('let a = "</b>";')}`, ` ${hash('p{}')} ${hash('')}`);
  const needed = policy(` ${hash('let a = "</b>";')}`, ` ${hash('p{}')}`);
  expect(trimPage(CHARSET + SCRIPT + all + REST)).toBe(CHARSET + needed + SCRIPT + REST);
});

test('a page without a policy stays as it is', () => {
  expect(trimPage('<p>No policy</p>')).toBe('<p>No policy</p>');
});

test('an island loses the id and the options that nothing reads', () => {
  expect(
    trimPage(
      '<astro-island uid="Z236ELD" data-preact-island-id="3" client="load" opts="{&quot;name&quot;:&quot;A&quot;}"></astro-island>',
    ),
  ).toBe('<astro-island data-preact-island-id="3" client="load" opts="{}"></astro-island>');
});
