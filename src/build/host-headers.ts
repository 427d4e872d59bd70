/**
 * The headers of every answer, as `_headers` in the folder of built files: Netlify, Cloudflare Pages and others read it, and so does our
 * own server. Hosts differ in what they make of a header that two rules give to one address, so no two do.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { POLICY } from './policy.ts';

/**
 * Without `default-src`, from which browsers would take what scripts and styles may be: only the page itself, in its own policy, can name
 * the hashes of those that are written into it. What that rules out besides is named.
 */
const IN_HEADERS = [
  ...POLICY.filter((directive) => !directive.startsWith('default-src')),
  "frame-src 'none'",
  "manifest-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
];

/** What no page uses, so that nothing that got into one could. */
const UNUSED = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** For every address. */
const ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [...UNUSED.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
};

/**
 * For what a widget loads: a frame with `sandbox` is of no origin, so that to it all of this is another site's. Nothing here depends on who
 * asks, and there are no cookies.
 */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** For pages that stand by themselves: nobody else can lay one under a page of theirs to have it clicked on. */
const UNFRAMED = {
  'Content-Security-Policy': [...IN_HEADERS, "frame-ancestors 'none'"].join('; '),
  'X-Frame-Options': 'DENY',
};

/** For widgets, which are there to be framed. */
const FRAMED = { 'Content-Security-Policy': IN_HEADERS.join('; '), ...SHARED };

/**
 * @param names of what stands at the top of the built files; a folder's ends in "/"
 * @returns the text of `_headers`
 */
export function hostHeaders(names: readonly string[]): string {
  const rules = names.flatMap((name): [string, Record<string, string>][] => {
    if (name === 'index.html') return ['/', '/index.html'].map((address) => [address, UNFRAMED]);
    if (name === 'embed/') return [['/embed/*', FRAMED]];
    // The files of a case stand among its pages.
    if (name === 'cases/') return [['/cases/*', { ...UNFRAMED, ...SHARED }]];
    // A widget of an argument may have been made with an older edition.
    if (name === 'editions/') return [['/editions/*', { ...UNFRAMED, ...SHARED }]];
    if (['_astro/', 'fonts/', 'cards/', 'oembed/', 'licenses/'].includes(name)) return [[`/${name}*`, SHARED]];
    if (name.endsWith('/')) return [[`/${name}*`, UNFRAMED]];
    return [[`/${name}`, name.endsWith('.html') ? UNFRAMED : SHARED]];
  });
  const blocks = [['/*', ALL] as const, ...rules].map(([address, headers]) =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

export const writtenHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const names = readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => name !== '_headers')
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
      writeFileSync(join(folder, '_headers'), hostHeaders(names));
    },
  },
});
