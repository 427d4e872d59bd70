import { createHash } from 'node:crypto';

/** Plain data as JSON with the keys of every object in order, so that data that is the same is the same text. */
export const canonicalJson = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) ?? 'null';

/** 16 hexadecimal digits of SHA-256: enough to tell every change that anybody makes by hand. */
export const hashOf = (data: unknown): string =>
  createHash('sha256').update(canonicalJson(data)).digest('hex').slice(0, 16);
