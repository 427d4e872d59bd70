/** The questions of the debate, `content/questions.yaml`, by id and in the order in which pages show them. */
import type { z } from 'astro/zod';
import { BOTH } from '#model/argument/words.ts';
import { fields, words } from './authored.ts';
import { byId, slugId } from './ids.ts';

const SIDES = '{ pays: It pays, loses: It loses }';

const question = fields(
  {
    /** The question as a heading. */
    title: words('Does serving pay for itself?'),
    /**
     * The two sides, by the id that arguments name, each with the words that pages show.
     * A person may hold any mix of sides; no side of one question owns a side of another.
     */
    sides: byId(slugId, words('It pays'), SIDES)
      .refine((sides) => Object.keys(sides).length === 2, { error: `a question has two sides: write sides: ${SIDES}` })
      .refine((sides) => !Object.hasOwn(sides, BOTH), {
        error: `${BOTH} is what an argument writes that either side may use: give the side another id`,
      }),
  },
  `{ title: Does serving pay for itself?, sides: ${SIDES} }`,
);

export const questions = byId(slugId, question, `{ title: Does serving pay for itself?, sides: ${SIDES} }`);

export type Questions = z.output<typeof questions>;
export type Question = Questions[string];
