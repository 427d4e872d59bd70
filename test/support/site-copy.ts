/** A copy of the site in a folder of its own, whose content may be changed. */
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './imports.ts';

const PARTS = ['src', 'components', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Astro's command and its configuration, to be run in the copy: its cache is not that of the site under test. */
export const astroIn = (command: 'build' | 'dev', ...flags: string[]): string[] => [
  join(ROOT, 'node_modules/astro/bin/astro.mjs'),
  command,
  '--config',
  'copy.config.mjs',
  ...flags,
];

/** @returns the folder, which is empty until it is filled, so that it can be named before tests run */
export const copyFolder = (): string => mkdtempSync(join(tmpdir(), 'site-copy-'));

export function copySite(copy: string): void {
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'copy.config.mjs'),
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './cache' };\n",
  );
}
