/**
 * What Astro writes into a page and the page has no use for: in its content security policy, the hashes of scripts that are not in it,
 * which allow more than they must; and the `uid` and the
 * options of each island, which nothing reads.
 * The policy itself goes to the head of the page: it holds for what stands behind it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameParts } from './name-parts.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const WRITTEN = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
const UID = /(<astro-island) uid="[^"]*"/g;
/** None of the ways in which islands wake here has any. */
const OPTIONS = /(<astro-island[^>]*? opts=")[^"]*"/g;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

const CHARSET = '<meta charset="utf-8">';

/** The page without any of it, and with its policy before all else. */
export function trimPage(html: string): string {
  const written = [...html.matchAll(WRITTEN)]
    .filter(([, , attributes = '']) => !/\bsrc=/.test(attributes))
    .map(([, , , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const needed = new Set(written);
  const policy = POLICY.exec(html)?.[0].replace(HASH, (hash) => (needed.has(hash) ? hash : '')) ?? '';
  return html
    .replace(UID, '$1')
    .replace(OPTIONS, '$1{}"')
    .replace(POLICY, '')
    .replace(CHARSET, () => CHARSET + policy);
}

export function trimmedPages(): AstroIntegration {
  return {
    name: 'trimmed-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(folder, path);
          writeFileSync(file, nameParts(trimPage(readFileSync(file, 'utf8'))));
        }
      },
    },
  };
}
