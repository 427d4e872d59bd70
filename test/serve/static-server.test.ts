import { mkdtempSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticServer } from '../../src/serve/static-server.ts';

const PAGE = `<p>${'The same words again and again. '.repeat(200)}</p>`;
const PICTURE = Buffer.from([...Array(256).keys()]);

const RULES = `/*
  X-Seen: everywhere
/page/*
  X-Frame-Options: DENY
  X-Seen: here
/picture.png
  Access-Control-Allow-Origin: *
/404.html
  X-Missing: true
`;

let folder = '';
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'page'));
  for (const [name, content] of [
    ['page/index.html', PAGE],
    ['404.html', 'No such page'],
    ['_astro/a.1234.js', 'export {};'],
    ['picture.png', PICTURE],
    ['book.xlsx', PICTURE],
    ['_headers', RULES],
  ] as const)
    writeFileSync(join(folder, name), content);
  symlinkSync(join(folder, 'picture.png'), join(folder, 'link.png'));
  symlinkSync('/etc', join(folder, 'linked'));
  server = staticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** As it comes over the wire: `fetch` would unpack it. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) =>
    request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      buffer(answer).then((body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }), reject);
    })
      .on('error', reject)
      .end(),
  );
}

describe('text is compressed', () => {
  test('by brotli where a client takes it, else by gzip, else not at all', async () => {
    const [br, gzip, plain] = await Promise.all([
      ask('/page/', { 'accept-encoding': 'gzip, deflate, br, zstd' }),
      ask('/page/', { 'accept-encoding': 'gzip, br;q=0' }),
      ask('/page/'),
    ]);
    expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect([brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body].map(String)).toEqual([PAGE, PAGE, PAGE]);
    for (const { headers, body } of [br, gzip, plain]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(Number(headers['content-length'])).toBe(body.length);
    }
    expect(br.body.length).toBeLessThan(PAGE.length / 10);
  });

  test('also on the page for what is not there, and a picture is left as it is', async () => {
    const missing = await ask('/nothing/', { 'accept-encoding': 'br' });
    expect([missing.status, brotliDecompressSync(missing.body).toString()]).toEqual([404, 'No such page']);
    const picture = await ask('/picture.png', { 'accept-encoding': 'br, gzip' });
    expect([picture.headers['content-encoding'], picture.headers.vary]).toEqual([undefined, undefined]);
    expect(picture.body.equals(PICTURE)).toBe(true);
  });

  test('anew once the file is another', async () => {
    const path = join(folder, 'note.txt');
    const words = async () =>
      brotliDecompressSync((await ask('/note.txt', { 'accept-encoding': 'br' })).body).toString();
    writeFileSync(path, 'one');
    expect(await words()).toBe('one');
    writeFileSync(path, 'two');
    const { atime, mtime } = statSync(path);
    utimesSync(path, atime, new Date(mtime.getTime() + 5000));
    expect(await words()).toBe('two');
  });
});

describe('what a client has', () => {
  test('is not sent again: every encoding has a tag of its own, and answers to it', async () => {
    const tags = new Set<string>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const { etag = '' } = (await ask('/page/', headers)).headers;
      tags.add(etag);
      const again = await ask('/page/', { ...headers, 'if-none-match': `"other", W/${etag}` });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect(again.headers.vary).toBe('Accept-Encoding');
      expect((await ask('/page/', { ...headers, 'if-none-match': '"other"' })).status).toBe(200);
    }
    expect([...tags].filter((tag) => /^"[^"]+"$/.test(tag))).toHaveLength(3);
  });

  test('may be kept for good under a name with a hash, and is asked for again under any other', async () => {
    const caching = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await caching('/_astro/a.1234.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/page/', '/picture.png', '/nothing/', '/_astro/nothing.js'])
      expect(await caching(path), path).toBe('no-cache');
  });
});

describe('a part of a file', () => {
  const partOf = (range: string, more: Record<string, string> = {}) => ask('/picture.png', { range, ...more });

  test('is sent where it is asked for', async () => {
    for (const [range, first, last] of [
      ['bytes=0-9', 0, 9],
      ['bytes=250-', 250, 255],
      ['bytes=-6', 250, 255],
      ['bytes=200-999', 200, 255],
      ['bytes=-999', 0, 255],
    ] as const) {
      const { status, headers, body } = await partOf(range);
      expect([status, headers['content-range']], range).toEqual([206, `bytes ${first}-${last}/256`]);
      expect(body.equals(PICTURE.subarray(first, last + 1)), range).toBe(true);
      expect(headers['content-length']).toBe(String(body.length));
    }
  });

  test('that is outside of it is refused with its size', async () => {
    for (const range of ['bytes=256-', 'bytes=-0']) {
      const { status, headers, body } = await partOf(range);
      expect([status, headers['content-range'], body.length], range).toEqual([416, 'bytes */256', 0]);
    }
  });

  test('is the whole where it cannot be read, has several, or was of another version', async () => {
    const { etag = '' } = (await ask('/picture.png')).headers;
    for (const range of ['bytes=9-2', 'bytes=-', 'lines=1-2', 'bytes=0-1,4-5'])
      expect([(await partOf(range)).status, (await partOf(range)).body.length], range).toEqual([200, 256]);
    expect((await partOf('bytes=0-9', { 'if-range': '"other"' })).status).toBe(200);
    expect((await partOf('bytes=0-9', { 'if-range': etag })).status).toBe(206);
  });

  test('is of the file as it is, and never of a compressed one', async () => {
    expect((await ask('/page/', { range: 'bytes=0-2' })).body.toString()).toBe('<p>');
    const packed = await ask('/page/', { range: 'bytes=0-2', 'accept-encoding': 'br' });
    expect([packed.status, packed.headers['accept-ranges']]).toEqual([200, undefined]);
    expect(brotliDecompressSync(packed.body).toString()).toBe(PAGE);
  });
});

test('no client guesses what a file is, and a workbook is called one', async () => {
  for (const path of ['/page/', '/nothing/', '/picture.png'])
    expect((await ask(path)).headers['x-content-type-options'], path).toBe('nosniff');
  expect((await ask('/book.xlsx')).headers['content-type']).toContain('spreadsheetml');
});

describe('headers', () => {
  const headers = async (path: string, more: Record<string, string> = {}) => {
    const { headers: all } = await ask(path, more);
    return ['x-seen', 'x-frame-options', 'access-control-allow-origin', 'x-missing'].map((name) => all[name]);
  };

  test('are those of the folder’s own rules, whatever the answer', async () => {
    const page = ['everywhere, here', 'DENY', undefined, undefined];
    const { etag = '' } = (await ask('/page/')).headers;
    expect(await headers('/page/', { 'if-none-match': etag })).toEqual(page);
    for (const path of ['/page/', '/page/index.html', '/page/?a=/404.html', '/%70age/'])
      expect(await headers(path), path).toEqual(page);
    expect(await headers('/picture.png')).toEqual(['everywhere', undefined, '*', undefined]);
    expect(await headers('/picture.png', { range: 'bytes=0-1' })).toEqual(['everywhere', undefined, '*', undefined]);
    for (const path of ['/page/nothing', '/nothing', '/%zz'])
      expect(await headers(path), path).toEqual(['everywhere', undefined, undefined, 'true']);
  });

  test('are those of what is sent, by whatever way it was asked for', async () => {
    for (const path of ['//page/', '/page//', '/./page/', '/page/./', '///page/index.html'])
      expect((await headers(path))[1], path).toBe('DENY');
  });

  test('are no file of the site', async () => {
    for (const path of ['/_headers', '//_headers', '/%5Fheaders', '/./_headers'])
      expect((await ask(path)).status, path).toBe(404);
  });
});

describe('nothing is sent', () => {
  test('that stands elsewhere: a link of the file system leads nowhere', async () => {
    for (const path of ['/link.png', '/linked/', '/linked', '/linked/passwd', '/linked/../link.png'])
      expect((await ask(path)).status, path).toBe(404);
  });
});

test('HEAD answers as GET does, without the bytes', async () => {
  const headers = { 'accept-encoding': 'br' };
  const [head, get] = await Promise.all([ask('/page/', headers, 'HEAD'), ask('/page/', headers)]);
  const { date: _, ...said } = head.headers;
  expect(get.headers).toMatchObject(said);
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await ask('/page/', {}, 'POST')).status).toBe(405);
});
