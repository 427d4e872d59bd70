/** `content/releases.json`: every revision that was released, as it computed then. `npm run release` writes it, and nobody else. */
import { z } from 'astro/zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hash = z.string().regex(/^[0-9a-f]{16}$/);

const releasedRevision = z.strictObject({
  /** The day on which it was released. */
  released: day,
  /** Hashes of what it computes, by place in the case file: "price", "inputs.fee". */
  parts: z.record(z.string(), hash),
  /** Scenarios, each frozen on a day of its own, since more may be added. */
  scenarios: z.record(z.string(), z.strictObject({ released: day, hash })),
});

/** By case, then by revision. */
export const releases = z.record(z.string(), z.record(z.string().regex(/^[1-9]\d*$/), releasedRevision));

export type ReleasedRevision = z.output<typeof releasedRevision>;
export type Releases = z.output<typeof releases>;
