import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of built files. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Every built file, as a path from `dist` with forward slashes, in order. */
export function builtFiles(folder: string = DIST): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The bytes of a built file, by its path from `dist` or its address on the site. */
export function builtFile(path: string): Buffer {
  return readFileSync(join(DIST, path));
}

const moved = JSON.parse(readFileSync(new URL('../../content/moved.json', import.meta.url), 'utf8')) as object;

/** Addresses at which nothing stands but the way to another. */
export const movedAddresses = (): string[] => Object.keys(moved);

/** The addresses of the built pages: `/`, `/cases/saas/`, and `/404.html`, which hosts serve for what is not there. */
export function pageAddresses(): string[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .filter((address) => !Object.hasOwn(moved, address));
}

/** The text of the page at an address. */
export function pageText(address: string): string {
  return builtFile(address.endsWith('/') ? `${address}index.html` : address).toString('utf8');
}

/** One page of each template: fixed pages as they are, each essay (prose differs most), for cases one page of a case and one of a scenario, one argument of each way to decide it, and one comparison and one widget of each kind. */
export function templateAddresses(): string[] {
  const kinds = new Map<string, string>();
  for (const address of pageAddresses()) {
    const scenario = /^\/cases\/[^/]+\/[^/]+\/$/.test(address);
    const [, embedded] = /^\/embed\/([a-z]+)-/.exec(address) ?? [];
    const compared = /^\/compare\/([^/]+\/)?[^/]+\/$/.exec(address);
    const deciding = /^\/essays\/[^/]+\/[^/]+\/$/.test(address);
    const argued =
      /^\/arguments\/[^/]+\/$/.test(address) && (/class="kind-word">([^<]+)</.exec(pageText(address))?.[1] ?? '');
    kinds.set(
      argued !== false
        ? `argument ${argued}`
        : compared
          ? `compare ${compared[1] === undefined}`
          : scenario
            ? 'scenario'
            : deciding
              ? 'deciding'
              : embedded
                ? `embed ${embedded}`
                : address,
      address,
    );
  }
  return [...kinds.values()];
}
