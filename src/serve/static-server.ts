import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What to answer for a path below `folder`: a file, an address to go on to, or nothing. */
type Answer = { file: string } | { location: string } | undefined;

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined;
}

async function answerFor(folder: string, pathname: string): Promise<Answer> {
  if (pathname.includes('\0') || pathname.split(/[\\/]/).includes('..')) return undefined;
  const path = join(folder, pathname);
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

/**
 * Serves a folder of built files as a static host does: `/x/` is `x/index.html`, `/x` is sent on to `/x/` with its query,
 * and what is not there is `404.html` with status 404.
 */
export function staticServer(folder: string): Server {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const target = request.url ?? '/';
    const pathname = pathnameOf(target);
    const answer = pathname === undefined ? undefined : await answerFor(folder, pathname);
    if (answer && 'location' in answer) {
      const query = target.indexOf('?');
      // One leading slash: `//host/` would be an address on another host.
      const location = encodeURI(answer.location.replace(/^\/+/, '/'));
      response.writeHead(301, { location: location + (query < 0 ? '' : target.slice(query)) }).end();
      return;
    }
    const file = answer?.file ?? join(folder, '404.html');
    const body = await readFile(file).catch(() => Buffer.from('Not found'));
    response.writeHead(answer ? 200 : 404, {
      'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      // Files under _astro carry their hash in their name.
      'cache-control': target.startsWith('/_astro/') && answer ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}
