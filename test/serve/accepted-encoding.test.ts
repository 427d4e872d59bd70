import { expect, test } from 'vitest';
import { acceptedEncoding } from '../../src/serve/accepted-encoding.ts';

test('the encoding of an answer is the best that a client takes', () => {
  for (const [header, encoding] of [
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['deflate, zstd', undefined],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['GZIP;q=1.0, BR;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['br;q=nonsense', undefined],
  ] as const)
    expect(acceptedEncoding(header), header).toBe(encoding);
});
