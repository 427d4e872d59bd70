import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isThere, ROOT, sourceFiles, sourceText } from '../support/imports.ts';

/** Code without comments, so that words about a thing are not uses of it. */
const codeOf = (file: string) => sourceText(file).replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$|<!--[\s\S]*?-->/gm, '');
const filesWith = (pattern: RegExp, files: string[] = sourceFiles()) =>
  files.filter((file) => pattern.test(codeOf(file)));
const inFolder = (...folders: string[]) =>
  sourceFiles().filter((file) => folders.some((folder) => file.startsWith(folder)));

/** Files that may name `location` or `history`, with why. */
const ADDRESS_BAR: Record<string, string> = {
  'src/page/boot.ts': 'it marks the page as pending before anything else is loaded',
  'src/page/address-bar.ts': 'the one place that reads and writes the address bar',
  'src/page/leave-for-new-address.ts': 'it is all that a page which has moved loads, and leaves it',
  'src/page/show-place.ts': 'a part of it that few pages load',
};

/** Files that may write `data-cell`, with why. */
const LIVE_FIGURE: Record<string, string> = {
  'components/figures/Cell.tsx': 'it is the markup of a live figure',
  'components/cards/margins-block.tsx':
    'a card is a picture: its figures are SVG text, marked for the test that reads them',
};

describe('one thing is done in one place', () => {
  test('the address bar is touched by its own file, and read by the head script', () => {
    const touching = filesWith(
      /(?<![.\w$'"-])(?:window\.|globalThis\.)?(?:location|history)\.(?!ts\b)\w|\.replaceState\(|\.pushState\(/,
    );
    expect(touching.filter((file) => !(file in ADDRESS_BAR))).toEqual([]);
  });

  test('a live figure is marked up by one component', () => {
    expect(filesWith(/(?<!\[)\bdata-cell=/).filter((file) => !(file in LIVE_FIGURE))).toEqual([]);
  });

  test('ids of places on a page are spelled by one file', () => {
    const spelled =
      /['"`#](?:working|figure|control|bubble|adjust|bar-figure|volume-figure|side|source|decide|note)-(?:\$\{|['"`])/;
    expect(filesWith(spelled)).toEqual(['src/wording/place-ids.ts']);
  });

  test('a Decimal becomes a number in one file', () => {
    expect(filesWith(/\.toNumber\(/).length).toBeLessThanOrEqual(1);
  });

  test('the model names no DOM, no clock and no chance', () => {
    expect(
      filesWith(
        /\b(?:document|window|navigator|performance)\.|\bDate\b|Math\.random|\bfetch\(|\bsetTimeout\b/,
        inFolder('src/model/'),
      ),
    ).toEqual([]);
  });

  test('no component writes a style attribute, which the content security policy would drop', () => {
    expect(
      filesWith(/\sstyle=\{(?!style\b)|\sstyle="[^"]*:|\sstyle=\{\{/, inFolder('components/', 'src/pages/')),
    ).toEqual([]);
  });

  test('nothing evaluates text as code', () => {
    expect(filesWith(/\beval\(|new Function\(|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  test('markup from text is set in no island', () => {
    expect(
      filesWith(
        /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML/,
        inFolder('components/', 'src/notebook/', 'src/page/'),
      ),
    ).toEqual([]);
  });
});

describe('the shape of the repository', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');

  test('the top level holds what was agreed and nothing else', () => {
    const agreed = [
      '.ci',
      '.editorconfig',
      '.git-blame-ignore-revs',
      '.gitignore',
      '.npmrc',
      '.prettierignore',
      '.prettierrc.json',
      'CHANGELOG.md',
      'CITATION.cff',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'astro.config.mjs',
      'components',
      'content',
      'eslint.config.mjs',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'test',
      'tsconfig.json',
    ];
    expect(
      [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))].filter((name) => !agreed.includes(name)),
    ).toEqual([]);
  });

  test('content holds prose and data, and no code', () => {
    const said = /\.(mdx?|ya?ml|json)$|\/(LICENSE|\.gitkeep)$/;
    expect(tracked.filter((file) => file.startsWith('content/') && !said.test(file))).toEqual([]);
  });

  test('no file of ours is longer than 300 lines', () => {
    const code = tracked.filter((file) => /^(src|components|test)\/.*\.(ts|tsx|astro|mjs|css)$/.test(file));
    expect(code.filter((file) => isThere(file) && sourceText(file).split('\n').length > 301)).toEqual([]);
  });

  test('no file or folder is a drawer', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/i.test(file))).toEqual([]);
  });
});
