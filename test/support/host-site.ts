import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostSite {
  /** Its origin, which is not ours. */
  origin: string;
  /** Puts a page there with this in its body, and says its address. */
  page(body: string): string;
  close(): Promise<void>;
}

/** Somebody else's site, on which ours is shown. A server of its own: browsers let no page that a test makes up reach a local address. */
export async function hostSite(): Promise<HostSite> {
  const bodies: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><body style="margin:0">${bodies[Number(url.slice(1))] ?? ''}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (body) => `${origin}/${bodies.push(body) - 1}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
