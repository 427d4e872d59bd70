/** The sections of a case's page that show its lenses. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { LENS_NAMES } from '#model/economics/lens-terms.ts';

const sections = import.meta.glob<AstroComponentFactory>('./*/Section.astro', { eager: true, import: 'default' });

/**
 * A section for each lens that a case declares, in the lenses' order. Each takes the notebook.
 * @throws Error for a lens without one
 */
export function lensSections({ lenses = {} }: CaseDefinition): AstroComponentFactory[] {
  return LENS_NAMES.filter((lens) => lenses[lens]).map((lens) => {
    const section = sections[`./${lens}/Section.astro`];
    if (section === undefined)
      throw new Error(`lens ${lens} has no section: write components/instruments/${lens}/Section.astro`);
    return section;
  });
}
