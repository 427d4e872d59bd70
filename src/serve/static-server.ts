import { readFileSync, realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { fileVersions } from './file-versions.ts';
import { headerRules } from './header-rules.ts';
import { sendFile } from './send-file.ts';

const HEADERS = '_headers';
const MISSING = '404.html';

/** What to answer for a path below `folder`: a file, an address to go on to, or nothing. */
type Answer = { file: string } | { location: string } | undefined;

/** Of what stands there itself: a link of the file system may lead anywhere, and is as good as nothing. */
async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const isItself = (await realpath(path).catch(() => undefined)) === resolve(path);
  const found = isItself ? await stat(path).catch(() => undefined) : undefined;
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined;
}

async function answerFor(folder: string, pathname: string): Promise<Answer> {
  if (pathname.includes('\0') || pathname.split(/[\\/]/).includes('..')) return undefined;
  const path = join(folder, pathname);
  // For hosts to read, and nothing that a site shows.
  if (path === join(folder, HEADERS)) return undefined;
  if (pathname.endsWith('/')) {
    const index = join(path, 'index.html');
    return (await kindOf(index)) === 'file' ? { file: index } : undefined;
  }
  const kind = await kindOf(path);
  if (kind === 'file') return { file: path };
  return kind === 'folder' ? { location: `${pathname}/` } : undefined;
}

/** The path part of a request's target, decoded; `undefined` when it is not valid percent-encoding. */
function pathnameOf(target: string): string | undefined {
  try {
    return decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** The address of a file by its place, however many slashes it was asked for with. */
const addressOf = (folder: string, file: string): string =>
  `/${relative(folder, file).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

/** Without the file a folder is served with the fewest headers. */
function rulesIn(folder: string): ReturnType<typeof headerRules> {
  try {
    return headerRules(readFileSync(join(folder, HEADERS), 'utf8'));
  } catch {
    return () => ({});
  }
}

/**
 * Serves a folder of built files as a static host does: `/x/` is `x/index.html`, `/x` is sent on to `/x/` with its query,
 * and what is not there is `404.html` with status 404. Headers are those of its `_headers`, read when the server is made.
 * @param at the folder; it may be a link of the file system itself
 */
export function staticServer(at: string): Server {
  const folder = realpathSync(at);
  const headersOf = rulesIn(folder);
  const versionOf = fileVersions();
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const target = request.url ?? '/';
    const pathname = pathnameOf(target);
    const answer = pathname === undefined ? undefined : await answerFor(folder, pathname);
    const file = answer && 'file' in answer ? answer.file : join(folder, MISSING);
    for (const [name, value] of Object.entries(headersOf(addressOf(folder, file)))) response.setHeader(name, value);
    if (answer && 'location' in answer) {
      const query = target.indexOf('?');
      // One leading slash: `//host/` would be an address on another host.
      const location = encodeURI(answer.location.replace(/^\/+/, '/'));
      response.writeHead(301, { location: location + (query < 0 ? '' : target.slice(query)) }).end();
      return;
    }
    try {
      await sendFile(request, response, versionOf, file, {
        status: answer ? 200 : 404,
        // Files under _astro carry their hash in their name; anything else is asked for again each time, and not sent where it is the same.
        caching: target.startsWith('/_astro/') && answer ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    } catch {
      // Gone since it was looked for, or there is no page to say so.
      if (!response.headersSent) response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
    }
  });
}
