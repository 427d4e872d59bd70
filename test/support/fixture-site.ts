/** Copies of the site with content of a fixture, built and served. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';
import { addFixtureLens, LENS_TERMS } from './fixture-lens.ts';
import { ROOT } from './imports.ts';
import { astroIn, copyFolder, copySite } from './site-copy.ts';
import { writeTwoReleases } from './two-releases.ts';

/** An address of the copy that has another name now. */
export const RENAMED = ['/cases/lemonade-stand/', '/cases/lemonade/'] as const;

/** The case that stands beside the fixture's in a small copy. */
const NEIGHBOR = 'gym';
/** Pages of every small copy: the front page, cases, and the one that is served for what is not there. */
const PAGES = ['404.astro', '[...moved].astro', 'cases', 'index.astro'];
/** Texts that name other cases. */
const TEXTS = ['arguments', 'corrections', 'decisions', 'essays'];

/** Takes out of a copy what no test of it opens, which is most of what a build does. @param pages what it has besides `PAGES` */
function makeSmall(copy: string, pages: readonly string[]): void {
  const keep = (folder: string, kept: readonly string[]) => {
    for (const name of readdirSync(join(copy, folder)))
      if (!kept.includes(name)) rmSync(join(copy, folder, name), { recursive: true });
  };
  keep('src/pages', [...PAGES, ...pages]);
  if (pages.includes('compare')) keep('src/pages/compare', ['[case].astro']);
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

/** A row of the front page is a line of content. */
function addRow(copy: string): void {
  const front = join(copy, 'content/front.yaml');
  writeFileSync(front, readFileSync(front, 'utf8').replace(/^cases:\n(?: {2}- .*\n)+/m, '$&  - lemonade\n'));
}

/** @param prepare makes a copy of the site what is to be built  @returns the address of a path, once tests run */
function builtCopy(prepare: (copy: string) => void): (path: string) => string {
  const copy = copyFolder();
  let server: Server | undefined;
  let site = '';

  beforeAll(async () => {
    copySite(copy);
    prepare(copy);
    writeFileSync(join(copy, 'content/ids.json'), '{}');
    execFileSync(process.execPath, astroIn('build'), { cwd: copy, stdio: 'pipe' });
    const started = staticServer(join(copy, 'dist'));
    server = started;
    await new Promise<void>((resolve) => started.listen(0, resolve));
    site = `http://localhost:${(started.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
    rmSync(copy, { recursive: true });
  });
  return (path) => `${site}${path}`;
}

/**
 * The site with the fixture case and the fixture lens in it. Call where a test file is described.
 * @param whole whether the copy has every page and text of the site, and not those alone that tests open
 */
export const fixtureSite = (whole: boolean): ((path: string) => string) =>
  builtCopy((copy) => {
    if (!whole) makeSmall(copy, ['compare']);
    for (const part of ['cases', 'sources'])
      cpSync(join(ROOT, 'test/fixtures/content', part), join(copy, 'content', part), { recursive: true });
    addFixtureLens(copy);
    addRow(copy);
    for (const revision of [1, 2]) appendFileSync(join(copy, `content/cases/lemonade/${revision}.yaml`), LENS_TERMS);
    writeFileSync(join(copy, 'content/moved.json'), JSON.stringify({ [RENAMED[0]]: RENAMED[1] }));
  });

/** The page of a scenario that the second release has withdrawn. */
export const WITHDRAWN = ['/cases/lemonade/give-away/', '/cases/lemonade/'] as const;

/** The site after two releases. Call where a test file is described. */
export const twoReleaseSite = (): ((path: string) => string) =>
  builtCopy((copy) => {
    makeSmall(copy, ['arguments', 'editions', 'embed', 'essays']);
    rmSync(join(copy, 'src/pages/essays/which-number-answers-which-question'), { recursive: true });
    mkdirSync(join(copy, 'content/arguments'), { recursive: true });
    addRow(copy);
    writeTwoReleases(join(copy, 'content'));
    writeFileSync(join(copy, 'content/moved.json'), JSON.stringify({ [WITHDRAWN[0]]: WITHDRAWN[1] }));
  });
