/** The site with the fixture case and the fixture lens dropped into a copy of it, built and served. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';
import { addFixtureLens, LENS_TERMS } from './fixture-lens.ts';
import { ROOT } from './imports.ts';

/** An address of the copy that has another name now. */
export const RENAMED = ['/cases/lemonade-stand/', '/cases/lemonade/'] as const;

/** The case that stands beside the fixture's in a small copy. */
const NEIGHBOR = 'gym';
/** Pages of a small copy: those that tests open, and the one that is served for what is not there. */
const PAGES = ['404.astro', '[...moved].astro', 'cases', 'compare'];
/** Texts that name other cases. */
const TEXTS = ['arguments', 'corrections', 'decisions', 'essays'];

/** Takes out of a copy what no test of it opens, which is most of what a build does. */
function makeSmall(copy: string): void {
  const keep = (folder: string, kept: readonly string[]) => {
    for (const name of readdirSync(join(copy, folder)))
      if (!kept.includes(name)) rmSync(join(copy, folder, name), { recursive: true });
  };
  keep('src/pages', PAGES);
  keep('src/pages/compare/[one]', ['index.astro']);
  keep('content/cases', [NEIGHBOR]);
  for (const folder of TEXTS) keep(join('content', folder), []);
  // What was released must be there, and most of it is taken out.
  rmSync(join(copy, 'content/releases.json'), { force: true });
}

/**
 * Call where a test file is described.
 * @param whole whether the copy has every page and text of the site, and not those alone that tests open
 * @returns the address of a path, once tests run
 */
export function fixtureSite(whole: boolean): (path: string) => string {
  const copy = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  const server = staticServer(join(copy, 'dist'));
  let site = '';

  beforeAll(async () => {
    for (const part of [
      'src',
      'components',
      'content',
      'public',
      'package.json',
      'tsconfig.json',
      'astro.config.mjs',
    ]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    if (!whole) makeSmall(copy);
    for (const part of ['cases', 'sources'])
      cpSync(join(ROOT, 'test/fixtures/content', part), join(copy, 'content', part), { recursive: true });
    addFixtureLens(copy);
    appendFileSync(join(copy, 'content/cases/lemonade/2.yaml'), LENS_TERMS);
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
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(copy, { recursive: true });
  });
  return (path) => `${site}${path}`;
}
