/** Pages that no test of the copy opens, and that take half of a build. */
const LEFT_OUT = [
  'cards',
  'embed',
  'oembed',
  'arguments',
  'essays/which-number-answers-which-question',
  'compare/[one]/[other].astro',
];

/** An address of the copy that has another name now. */
export const RENAMED = ['/cases/lemonade-stand/', '/cases/lemonade/'] as const;

/** The site with the fixture case and the fixture lens dropped into a copy of it, built and served. Call where a test file is described. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';
import { addFixtureLens, LENS_TERMS } from './fixture-lens.ts';
import { ROOT } from './imports.ts';

/** @returns the address of a path, once tests run */
export function fixtureSite(): (path: string) => string {
  const copy = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  const server = staticServer(join(copy, 'dist'));
  let site = '';

  beforeAll(async () => {
    for (const part of [
      'src',
      'components',
      'content',
      'public',
      'test/model/published.ts',
      'package.json',
      'tsconfig.json',
      'astro.config.mjs',
    ]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    for (const part of ['cases', 'sources'])
      cpSync(join(ROOT, 'test/fixtures/content', part), join(copy, 'content', part), { recursive: true });
    addFixtureLens(copy);
    appendFileSync(join(copy, 'content/cases/lemonade/2.yaml'), LENS_TERMS);
    for (const pages of LEFT_OUT) rmSync(join(copy, 'src/pages', pages), { recursive: true });
    writeFileSync(join(copy, 'content/ids.json'), '{}');
    writeFileSync(join(copy, 'content/moved.json'), JSON.stringify({ [RENAMED[0]]: RENAMED[1] }));
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    // The cache of the site under test is not to hold the copy's content.
    writeFileSync(
      join(copy, 'copy.config.mjs'),
      "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './cache' };\n",
    );
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--config', 'copy.config.mjs'],
      { cwd: copy, stdio: 'pipe' },
    );
    await new Promise<void>((resolve) => server.listen(0, resolve));
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
  }, 180_000);

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(copy, { recursive: true });
  });
  return (path) => `${site}${path}`;
}
