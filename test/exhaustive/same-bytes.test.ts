import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';
import { ROOT } from '../support/imports.ts';

/** Builds the site into a folder and gives each file's hash. */
function build(folder: string): Record<string, string> {
  const out = join(ROOT, 'test/output', folder);
  rmSync(out, { recursive: true, force: true });
  execFileSync(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const hashes = builtFiles(out).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex'),
  ]);
  rmSync(out, { recursive: true });
  return Object.fromEntries(hashes) as Record<string, string>;
}

test('two builds of one tree are the same, byte for byte', () => {
  const first = build('build-1');
  expect(Object.keys(first).length).toBeGreaterThan(0);
  expect(build('build-2')).toEqual(first);
});
