/** The bytes of files as they are sent: as they are, or compressed, each with a tag that changes with its bytes. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';

export interface Version {
  body: Buffer;
  /** A strong entity tag, in its quotes; every encoding has its own. */
  tag: string;
}

interface Known {
  /** Of the file when it was read: another one, and nothing that was known of it holds. */
  stamp: string;
  tag: string;
  encoded: Map<Encoding, Promise<Buffer>>;
}

/** Quick, not least: a page is packed within a few milliseconds, once, while somebody waits. The highest would take half a second. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const encoders: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
};

async function read(path: string): Promise<{ body: Buffer; stamp: string }> {
  const file = await open(path);
  try {
    const { mtimeMs, size } = await file.stat();
    return { body: await file.readFile(), stamp: `${mtimeMs} ${size}` };
  } finally {
    await file.close();
  }
}

/** Reads versions of files, and keeps what it compressed for as long as the file stays as it was. Fails where there is no such file. */
export function fileVersions(): (path: string, encoding: Encoding | undefined) => Promise<Version> {
  const files = new Map<string, Known>();
  return async (path, encoding) => {
    const { body, stamp } = await read(path);
    let known = files.get(path);
    if (known?.stamp !== stamp) {
      known = { stamp, tag: createHash('sha256').update(body).digest('base64url').slice(0, 22), encoded: new Map() };
      files.set(path, known);
    }
    if (encoding === undefined) return { body, tag: `"${known.tag}"` };
    const packed = known.encoded.get(encoding) ?? encoders[encoding](body);
    known.encoded.set(encoding, packed);
    return { body: await packed, tag: `"${known.tag}-${encoding}"` };
  };
}
