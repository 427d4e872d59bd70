import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileVersions } from './file-versions.ts';
import { sendFile } from './send-file.ts';

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
  const versionOf = fileVersions();
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
    try {
      await sendFile(request, response, versionOf, answer?.file ?? join(folder, '404.html'), {
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
