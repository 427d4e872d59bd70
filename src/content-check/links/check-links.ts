/** Whether links inside the site lead to a page, and to a part of it that is there. */
import type { ContentFolder } from '../folder.ts';
import { placeAt } from '../place-at.ts';
import { START, type ContentProblem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Addresses } from './addresses.ts';
import type { WrittenLink } from './written-link.ts';

const MOVED_FILE = 'moved.json';

/** Pages that were renamed, old address to new; with a query, where the new page holds what the old one did in that state alone. */
type Moved = Readonly<Record<string, string>>;

/** Problems of links in order, after those of the list of moved pages itself. */
export function checkLinks(
  content: ContentFolder,
  links: readonly WrittenLink[],
  addresses: Addresses,
): ContentProblem[] {
  const { moved, problems } = readMoved(content, addresses);
  return [
    ...problems,
    ...links.flatMap((link) => {
      const message = wrongLink(link, addresses, moved);
      return message === undefined ? [] : [{ file: link.file, line: link.line, column: link.column, message }];
    }),
  ];
}

function wrongLink({ address, page }: WrittenLink, addresses: Addresses, moved: Moved): string | undefined {
  // Other sites are not asked, and files are looked up among those that were built.
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const [, written = '', part] = /^([^?#]*)[^#]*(?:#([^]*))?$/.exec(address) ?? [];
  if (/\.\w+$/.test(written)) return undefined;
  if (written !== '' && !written.startsWith('/'))
    return `"${address}" is no address: write it from the first slash on, as in /cases/moviepass/, or with https:// for another site`;
  const asked = written === '' ? page : written;
  const [path = ''] = (Object.hasOwn(moved, asked) ? (moved[asked] ?? asked) : asked).split('?');
  if (isOfWrongFile(path, addresses)) return undefined;
  if (!addresses.has(path)) return `no page has the address ${path}: ${suggest(path, addresses.keys())}`;
  const parts = addresses.get(path);
  return part === undefined || part === '' || parts === undefined || parts.has(part)
    ? undefined
    : `${path} has no part ${part}: ${suggest(part, parts)}`;
}

/** Whether a page belongs to a file that is wrong itself, which has been reported already. */
const isOfWrongFile = (path: string, addresses: Addresses): boolean =>
  [...addresses].some(([page, parts]) => parts === undefined && path.startsWith(page));

function readMoved(content: ContentFolder, addresses: Addresses): { moved: Moved; problems: ContentProblem[] } {
  if (!content.has(MOVED_FILE)) return { moved: {}, problems: [] };
  const file = content.shown(MOVED_FILE);
  const text = content.text(MOVED_FILE);
  let moved: Moved;
  try {
    moved = JSON.parse(text) as Moved;
  } catch {
    const message = 'this is not JSON: write { "/essays/old-name/": "/essays/new-name/" }, with a comma between two';
    return { moved: {}, problems: [{ file, ...START, message }] };
  }
  const problems = Object.values(moved).flatMap((to) => {
    const link = { file, ...placeAt(text, Math.max(text.lastIndexOf(`"${to}"`), 0)), address: to, page: '/' };
    const message = wrongLink(link, addresses, {});
    return message === undefined ? [] : [{ file, line: link.line, column: link.column, message }];
  });
  return { moved, problems };
}
