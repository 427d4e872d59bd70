/** Every address ever published, `content/ids.json`, against the pages as built: pages, and the parts of them that links lead to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, type ContentFolder } from '../folder.ts';

/** By page. A scenario's page has the parts of its case's and is named with none. */
export type PublishedIds = Record<string, string[]>;

export const IDS_FILE = 'ids.json';

/** A "#", or a button by which a place is handed on. */
const HANDS_ON = /<a\b[^>]*\bclass="(?:link-to|here)"[^>]*>|<button\b[^>]*\bdata-share="[^"]*"/g;

/** @param dist the folder of built files @returns ids in their order on the page, by page */
export function builtIds(dist: string): PublishedIds {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('embed/'))
    .sort();
  return Object.fromEntries(
    pages.map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      return [path, isScenario(path) ? [] : linkedIds(readFileSync(join(dist, file), 'utf8'))];
    }),
  );
}

const isScenario = (path: string): boolean => /^\/cases\/[^/]+\/[^/]+\/$/.test(path);

const linkedIds = (html: string): string[] => [
  ...new Set([...html.matchAll(HANDS_ON)].flatMap(([tag]) => /(?:href="#|data-share=")([^"]+)"/.exec(tag)?.[1] ?? [])),
];

/** What was published and is not there any more, a line each. An id that was dropped on purpose stays as an empty anchor: <FormerAnchor id="..." />. */
export function lostIds(dist: string, published: PublishedIds): string[] {
  return Object.entries(published).flatMap(([path, ids]) => {
    const file = join(dist, path, 'index.html');
    if (!existsSync(file))
      return [
        `${path} was published and is gone: put the page back, or add its new address to "moved" in content/moved.json`,
      ];
    const html = readFileSync(file, 'utf8');
    return ids
      .filter((id) => !html.includes(` id="${id}"`))
      .map(
        (id) =>
          `${path}#${id} was published and is gone: put the id back, or leave <FormerAnchor id="${id}" /> where it was`,
      );
  });
}

export const readIds = (content: ContentFolder): PublishedIds =>
  content.has(IDS_FILE) ? (JSON.parse(content.text(IDS_FILE)) as PublishedIds) : {};

/** @param directory the folder of content */
export const readPublished = (directory: string): PublishedIds => readIds(contentFolder(directory));

/** Everything published before, and what is new. */
export function withBuilt(published: PublishedIds, built: PublishedIds): PublishedIds {
  const paths = [...new Set([...Object.keys(published), ...Object.keys(built)])].sort();
  return Object.fromEntries(
    paths.map((path) => [path, [...new Set([...(published[path] ?? []), ...(built[path] ?? [])])]]),
  );
}
