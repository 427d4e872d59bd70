import { readdirSync } from 'node:fs';
import { caseIds, CONTENT, pageAt, type LinkedPage } from '../pages.ts';
import { draws } from './draws.ts';
import { holdPlain } from './hold.ts';
import { KINDS, plainLink, type Kind } from './links.ts';

const named = (folder: string) => readdirSync(`${CONTENT}/${folder}`).map((file) => file.replace(/\.\w+$/, ''));

/** Pages of every kind, by their addresses, each read once. */
const pages = new Map(
  [
    '/',
    ...caseIds.flatMap((id) => [`/cases/${id}/`, `/embed/bar-${id}/`, `/compare/${id}/`]),
    ...caseIds.slice(1).map((id, place) => `/compare/${caseIds[place] ?? ''}/${id}/`),
    ...named('essays').map((id) => `/essays/${id}/`),
    ...named('arguments').flatMap((id) => [`/arguments/${id}/`, `/embed/claim-${id}/`]),
  ].flatMap((path): [string, LinkedPage][] => {
    try {
      const page = pageAt(path);
      return page.notebooks.size > 0 ? [[path, page]] : [];
    } catch {
      return [];
    }
  }),
);

/** In so many links: of each kind so many. */
const SHARES: Record<Kind, number> = { lawful: 40, 'one bad pair': 25, bent: 20, noise: 10, oversized: 5 };

/** Reads so many links. @returns how many of each kind were, and what went wrong, ten of it with its link */
export async function runPlain(
  count: number,
  seed: number,
): Promise<{ read: Record<string, number>; wrong: string[]; wrongs: number }> {
  const by = draws(seed);
  const kinds = KINDS.flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind));
  const paths = [...pages];
  const read: Record<string, number> = {};
  const wrong: string[] = [];
  let wrongs = 0;
  for (let place = 0; place < count; place += 1) {
    const [path, page] = by.one(paths);
    const link = plainLink(page, by.one(kinds), by);
    read[link.kind] = (read[link.kind] ?? 0) + 1;
    try {
      await holdPlain(page, link);
    } catch (error) {
      wrongs += 1;
      if (wrong.length < 10) wrong.push(`${link.kind} ${path}?${link.query.slice(0, 1500)}: ${String(error)}`);
    }
  }
  return { read, wrong, wrongs };
}
