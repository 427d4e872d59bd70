/** `content/releases.json`: all that was released, as it computed then. `npm run release` writes it, and nobody else; what is in it is never changed. */
import { z } from 'astro/zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hash = z.string().regex(/^[0-9a-f]{16}$/);

const releasedRevision = z.strictObject({
  /** The day on which it was released. */
  released: day,
  /** Hashes of what it computes, by place in the case file: "price", "inputs.fee". */
  parts: z.record(z.string(), hash),
  /** Its labels and the name of its unit, by place: what its figures are figures of. */
  words: z.record(z.string(), z.string()),
  /** Scenarios, each frozen on a day of its own, since more may be added. */
  scenarios: z.record(z.string(), z.strictObject({ released: day, hash, title: z.string() })),
});

/** A compiled claim, written and read by the model alone. */
const live = z.strictObject({ claim: z.looseObject({}), needed: z.array(z.looseObject({})) });

const releasedEdition = z.strictObject({
  released: day,
  /** Where each notebook of the page starts: "saas@1/like-snowflake". */
  notebooks: z.record(z.string(), z.string()),
  /** Of an argument: its sentence, and what decides it. */
  claim: z
    .strictObject({
      words: z.string(),
      live,
      readings: z.array(z.strictObject({ reading: z.string(), cell: z.string() })),
    })
    .optional(),
});

export const releases = z.strictObject({
  /** By case, then by revision. */
  cases: z.record(z.string(), z.record(z.string().regex(/^[1-9]\d*$/), releasedRevision)),
  /** By page ("front", "essays/<id>", "arguments/<id>"), in their order: the first is edition 1. */
  editions: z.record(z.string(), z.array(releasedEdition)),
});

export type ReleasedRevision = z.output<typeof releasedRevision>;
