/** Encodings that a response may have, best first. */
export type Encoding = 'br' | 'gzip';

/**
 * The encoding a client gets, of those it says it takes; `undefined` for none.
 * @param header `Accept-Encoding`: "gzip, br;q=0.9, *;q=0"
 */
export function acceptedEncoding(header = ''): Encoding | undefined {
  const wanted = new Map(
    header.split(',').map((one) => {
      const [name = '', ...rest] = one.split(';').map((word) => word.trim().toLowerCase());
      const weight = rest.find((word) => word.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight) || 0] as const;
    }),
  );
  const weightOf = (name: Encoding) => wanted.get(name) ?? wanted.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : undefined;
}
