/** The two kinds of id, and the words that no id may be. */
import { z } from 'astro/zod';
import { BUILT_IN_CONSTANTS } from '#model/formula/constants.ts';
import { FUNCTIONS } from '#model/formula/tree.ts';
import { FIGURES, RESERVED_IDS } from '#model/economics/words.ts';
import { isTracking } from '#link/tracking.ts';
import { expects } from './authored.ts';

const NAME = /^[a-z][a-z0-9_]*$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const taken = new Map<string, string>([
  ...RESERVED_IDS.map((id) => [id, 'links keep this word for themselves'] as const),
  ...FIGURES.map((id) => [id, 'every case has a figure of this name'] as const),
  ...FUNCTIONS.map((id) => [id, 'it is a function of the formula language'] as const),
  ...BUILT_IN_CONSTANTS.map(({ id }) => [id, 'it is a constant that every case has'] as const),
]);

const reserved = (id: string, why = taken.get(id)) => `${id} is reserved: ${why}. Write another id, such as ${id}_here`;

/** The id of an input, constant, formula or line, as formulas write it: `gpu_hour`. */
export const nameId = z
  .string()
  .regex(NAME, {
    error: (issue) =>
      `"${String(issue.input)}" cannot be an id: write lower-case letters, digits and _, beginning with a letter, such as gpu_hour`,
  })
  .refine((id) => !taken.has(id), { error: (issue) => reserved(String(issue.input)) });

/** The id of an input, which is also what links call it. */
export const inputId = nameId.refine((id) => !isTracking(id), {
  error: (issue) => reserved(String(issue.input), 'others hang this word on links to follow who opens them'),
});

/**
 * The id of a case, scenario, source, sentence or notebook, as addresses write it: `early-2018`.
 * It holds a letter, because a JavaScript object puts keys that are whole numbers first, whatever order the file has.
 */
export const slugId = z
  .string({ error: expects('some-id') })
  .refine((id) => SLUG.test(id) && /[a-z]/.test(id), {
    error: (issue) =>
      `"${String(issue.input)}" cannot be an id: write lower-case letters and digits joined by -, with at least one letter, such as early-2018`,
  })
  .refine((id) => !(RESERVED_IDS as readonly string[]).includes(id), {
    error: (issue) =>
      `${String(issue.input)} is reserved: links keep this word for themselves. Write another id, such as ${String(issue.input)}-case`,
  });

/** One or several ids of `content/sources`; always a list once read. */
export const sourceIds = z
  .union([slugId, z.array(slugId).min(1)], {
    error: 'this names no source: write source: [id-of-a-file-in-content-sources], or assumption: with the reason',
  })
  .transform((ids) => (typeof ids === 'string' ? [ids] : ids));

/** A map from ids to things; an id that cannot be one is named with the reason. */
export function byId<Id extends z.ZodType<string, string>, Thing extends z.ZodType>(
  id: Id,
  thing: Thing,
  example: string,
) {
  return z.record(id, thing, {
    error: (issue) =>
      issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? 'this cannot be an id') : expects(example)(issue),
  });
}
