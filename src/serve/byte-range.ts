/** First and last byte, both of them included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The part of a file that a client asks for. Several parts at once, other units, and what cannot be read are given up on:
 * a server may then send the whole.
 * @param header `Range`: "bytes=0-99", "bytes=100-", or "bytes=-100", the last hundred
 * @param size of the whole file, in bytes
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'whole' | 'outside' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '')
    return to === '0' || size === 0 ? 'outside' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return 'whole';
  return first < size ? { first, last } : 'outside';
}
