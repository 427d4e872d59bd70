/** The site with the fixture case dropped into a copy of it, built and served. Call where a test file is described. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';
import { ROOT } from './imports.ts';

/** @returns the address of a path, once tests run */
export function fixtureSite(): (path: string) => string {
  const copy = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  const server = staticServer(join(copy, 'dist'));
  let site = '';

  beforeAll(async () => {
    for (const part of ['src', 'components', 'content', 'public', 'test/model/published.ts', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    for (const part of ['cases', 'sources']) cpSync(join(ROOT, 'test/fixtures/content', part), join(copy, 'content', part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    // The cache of the site under test is not to hold the copy's content.
    writeFileSync(join(copy, 'copy.config.mjs'), "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './cache' };\n");
    execFileSync(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--config', 'copy.config.mjs'], { cwd: copy, stdio: 'pipe' });
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
