/** How a value is known: by a source, or by an assumption with its reason. Without either the build fails. */
import type { z } from 'astro/zod';
import { GRADES } from '#model/economics/words.ts';
import type { Grade } from '#model/economics/words.ts';
import { asOf } from './as-of.ts';
import { oneOf, words } from './authored.ts';
import { sourceIds } from './ids.ts';

/** The fields themselves; spread into what carries a value. `requireProvenance` checks them together. */
export const provenance = {
  /** Ids of files in `content/sources` that state the value, or the values it is worked out from. */
  source: sourceIds.optional(),
  /** Why this value, where no source states one. */
  assumption: words('why this value, when there is no source').optional(),
  /** `measured` and `reported` need a source; `estimated` is somebody's estimate; `assumed` is ours. */
  grade: oneOf(GRADES).optional(),
  /** The date, month or year for which the value holds. */
  'as-of': asOf.optional(),
  /** How the value was worked out, and what it leaves out. */
  note: words('how the value was worked out').optional(),
};

interface Provenance {
  source?: string[] | undefined;
  assumption?: string | undefined;
  grade?: Grade | undefined;
}

/** Adds an issue when a value has neither source nor assumption, or when its grade wants the other one. */
export function requireProvenance({ source, assumption, grade }: Provenance, context: z.core.$RefinementCtx): void {
  const say = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', path, message });
  if (source === undefined && assumption === undefined) {
    say(
      'neither source nor assumption: write source: [id-of-a-file-in-content-sources], or assumption: with the reason for this value',
    );
  } else if (grade === 'assumed' && assumption === undefined) {
    say(
      'grade assumed needs the reason: write assumption: why this value, or give the grade that its source supports',
      'grade',
    );
  } else if ((grade === 'measured' || grade === 'reported') && source === undefined) {
    say(`grade ${grade} needs a source: write source: [id-of-a-file-in-content-sources], or grade: assumed`, 'grade');
  }
}
