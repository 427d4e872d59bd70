/** The site with the fixture case and the fixture lens dropped into a copy of it, built and served. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';
import { addFixtureLens, LENS_TERMS } from './fixture-lens.ts';
import { ROOT } from './imports.ts';
import { astroIn, copyFolder, copySite } from './site-copy.ts';

/** An address of the copy that has another name now. */
export const RENAMED = ['/cases/lemonade-stand/', '/cases/lemonade/'] as const;

/** The case that stands beside the fixture's in a small copy. */
const NEIGHBOR = 'gym';
/** Pages of a small copy: those that tests open, and the one that is served for what is not there. */
const PAGES = ['404.astro', '[...moved].astro', 'cases', 'compare', 'index.astro'];
/** Texts that name other cases. */
const TEXTS = ['arguments', 'corrections', 'decisions', 'essays'];

/** Takes out of a copy what no test of it opens, which is most of what a build does. */
function makeSmall(copy: string): void {
  const keep = (folder: string, kept: readonly string[]) => {
    for (const name of readdirSync(join(copy, folder)))
      if (!kept.includes(name)) rmSync(join(copy, folder, name), { recursive: true });
  };
  keep('src/pages', PAGES);
  keep('content/cases', [NEIGHBOR]);
  for (const folder of TEXTS) keep(join('content', folder), []);
  writeFileSync(
    join(copy, 'content/front.yaml'),
    `description: Two businesses.\nstandfirst: Which of the two pays?\ncases:\n  - ${NEIGHBOR}\n`,
  );
  // Price lists name cases by their values.
  for (const name of readdirSync(join(copy, 'content/sources'))) {
    const file = join(copy, 'content/sources', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^lists:\n(?:[ -].*\n?)*/m, ''));
  }
  // What these name must be there, and most of it is taken out.
  for (const file of ['releases.json', 'reproductions.yaml']) rmSync(join(copy, 'content', file), { force: true });
}

/**
 * Call where a test file is described.
 * @param whole whether the copy has every page and text of the site, and not those alone that tests open
 * @returns the address of a path, once tests run
 */
export function fixtureSite(whole: boolean): (path: string) => string {
  const copy = copyFolder();
  const server = staticServer(join(copy, 'dist'));
  let site = '';

  beforeAll(async () => {
    copySite(copy);
    if (!whole) makeSmall(copy);
    for (const part of ['cases', 'sources'])
      cpSync(join(ROOT, 'test/fixtures/content', part), join(copy, 'content', part), { recursive: true });
    addFixtureLens(copy);
    for (const revision of [1, 2]) appendFileSync(join(copy, `content/cases/lemonade/${revision}.yaml`), LENS_TERMS);
    // A row of the front page is a line of content.
    const front = join(copy, 'content/front.yaml');
    writeFileSync(front, readFileSync(front, 'utf8').replace(/^cases:\n(?: {2}- .*\n)+/m, '$&  - lemonade\n'));
    writeFileSync(join(copy, 'content/ids.json'), '{}');
    writeFileSync(join(copy, 'content/moved.json'), JSON.stringify({ [RENAMED[0]]: RENAMED[1] }));
    execFileSync(process.execPath, astroIn('build'), { cwd: copy, stdio: 'pipe' });
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
