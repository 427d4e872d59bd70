/** The server for development, on a copy of the site with broken content: what is broken takes nothing else with it, and says where it is. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { astroIn, copyFolder, copySite } from '../support/site-copy.ts';

const copy = copyFolder();
let server: ChildProcess;
let port = 0;

interface Broken {
  file: string;
  page: string;
  /** What is put in the place of what, and what the check says of it, with its line. */
  from: RegExp;
  to: string;
  said: RegExp;
}
const BROKEN: Record<string, Broken> = {
  'a case that is not YAML': {
    file: 'content/cases/gym/1.yaml',
    page: '/cases/gym/',
    from: /^title: /m,
    to: 'title: [',
    said: /content\/cases\/gym\/1\.yaml:\d+:\d+ this is not YAML/,
  },
  'a case of the front page with an unknown input in a formula': {
    file: 'content/cases/moviepass/1.yaml',
    page: '/cases/moviepass/',
    from: /formula: /,
    to: 'formula: nothing_here + ',
    said: /content\/cases\/moviepass\/1\.yaml:\d+:\d+ unknown name "nothing_here"/,
  },
  'an essay that is not MDX': {
    file: 'content/essays/the-heavy-user.mdx',
    page: '/essays/the-heavy-user/',
    from: /$(?![^])/,
    to: '\n\n<N cell="\n',
    said: /content\/essays\/the-heavy-user\.mdx:\d+:\d+ /,
  },
};
const path = (file: string) => join(copy, file);
const sound: Record<string, string> = {};
const sockets: WebSocket[] = [];

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  return free;
}

async function get(page: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://localhost:${port}${page}`);
  return { status: response.status, text: await response.text() };
}
const status = async (page: string) => (await get(page)).status;
/** Milliseconds. As long as it takes: only a server that never comes to it fails. */
const CEILING = 600_000;
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: CEILING, interval: 500 });

interface Told {
  type: string;
  err?: { name: string; message: string; loc?: { file: string; line: number } };
}

/** What the server tells a page that is open from now on, as it arrives. */
function openPage(): Told[] {
  const told: Told[] = [];
  const socket = new WebSocket(`ws://localhost:${port}/`, 'vite-hmr');
  socket.onmessage = ({ data }) => void told.push(JSON.parse(String(data)) as Told);
  sockets.push(socket);
  return told;
}

beforeAll(async () => {
  copySite(copy);
  for (const { file, from, to } of Object.values(BROKEN)) {
    sound[file] = readFileSync(path(file), 'utf8');
    writeFileSync(
      path(file),
      sound[file].replace(from, () => to),
    );
  }
  port = await freePort();
  server = spawn(process.execPath, astroIn('dev', '--port', String(port)), {
    cwd: copy,
    stdio: 'ignore',
    // Astro serves no page where it finds itself under Vitest.
    env: { ...process.env, VITEST: '', NODE_ENV: 'development' },
  });
  await vi.waitUntil(async () => (await status('/').catch(() => 0)) === 200, { timeout: CEILING, interval: 500 });
}, CEILING);
afterAll(async () => {
  for (const socket of sockets) socket.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(copy, { recursive: true, force: true });
});

describe('while content is broken', () => {
  test.each(['/', '/cases/', '/cases/saas/', '/essays/', '/essays/spread-over-billions/', '/arguments/', '/sources/'])(
    '%s is there',
    async (page) => {
      expect(await status(page)).toBe(200);
    },
  );

  test('a broken case is in no list', async () => {
    for (const page of ['/', '/cases/']) {
      const { text } = await get(page);
      expect(text).toContain('href="/cases/saas/"');
      expect(text).not.toContain('href="/cases/moviepass/"');
    }
  });

  test.each(Object.entries(BROKEN))('the page of %s fails, naming file and line', async (_, { page, said }) => {
    const { status: found, text } = await get(page);
    expect(found).toBe(500);
    expect(text).toMatch(said);
  });

  test('a page that is opened is told of every problem, for the overlay', async () => {
    const told = openPage();
    const problem = () => told.find(({ err }) => err?.name === 'ContentProblem')?.err;
    await eventually(problem).toBeDefined();
    const err = problem();
    // Astro hands messages to its overlay as HTML.
    const message = err?.message.replaceAll('&quot;', '"') ?? '';
    for (const { said } of Object.values(BROKEN)) expect(message).toMatch(said);
    expect(err?.loc?.file).toBe(path('content/cases/gym/1.yaml'));
    expect(err?.loc?.line).toBeGreaterThan(0);
  });
});

describe('once it is put right', () => {
  test('each page is there again, in the lists too, and pages that are open are loaded anew', async () => {
    const told = openPage();
    for (const { file, page } of Object.values(BROKEN)) {
      writeFileSync(path(file), sound[file] ?? '');
      await eventually(() => status(page)).toBe(200);
    }
    await eventually(async () => (await get('/')).text).toContain('href="/cases/moviepass/"');
    await eventually(() => told.at(-1)?.type).toBe('full-reload');
    const fresh = openPage();
    await eventually(() => fresh.length).toBeGreaterThan(0);
    expect(fresh.map(({ type }) => type)).not.toContain('error');
    expect(server.exitCode).toBeNull();
  });

  test('a page that breaks while the server runs fails, and tells pages that are open', async () => {
    const told = openPage();
    const { file, from, to, page, said } = BROKEN['a case that is not YAML'] as Broken;
    writeFileSync(
      path(file),
      (sound[file] ?? '').replace(from, () => to),
    );
    await eventually(async () => (await get(page)).text).toMatch(said);
    await eventually(() => told.filter(({ err }) => err?.name === 'ContentProblem').at(-1)?.err?.message).toMatch(said);
    expect(await status('/cases/')).toBe(200);
    expect(server.exitCode).toBeNull();
  });
});
