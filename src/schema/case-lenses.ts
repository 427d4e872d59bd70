/** The lenses of a case: for each, a formula for every term it takes. */
import type { z } from 'astro/zod';
import { LENS_NAMES, termsOf, type LensName } from '#model/economics/lens-terms.ts';
import { formula } from './amount.ts';
import { fields } from './authored.ts';

function lens(name: LensName) {
  const terms = termsOf(name);
  const shape: Record<string, z.ZodType<string | undefined>> = Object.fromEntries(
    terms.map(([term, { what, optional }]) => {
      const given = formula(term).describe(what);
      return [term, optional ? given.optional() : given];
    }),
  );
  return fields(
    shape,
    `{ ${terms
      .filter(([, { optional }]) => !optional)
      .map(([term]) => `${term}: ...`)
      .join(', ')} }`,
  ).optional();
}

/** Fields of a case file, one for each lens. */
export const caseLenses = Object.fromEntries(LENS_NAMES.map((name) => [name, lens(name)])) as Record<
  LensName,
  ReturnType<typeof lens>
>;
