/** A sentence that the figures choose, and the places where a figure is named. */
import { z } from 'astro/zod';
import { nearest } from '#model/formula/nearest.ts';
import { NUMBER_STYLES, POLICIES, SET_NAMES } from '#model/economics/words.ts';
import { formula } from './amount.ts';
import { fields, oneOf, words } from './authored.ts';

const HOLE = /\{-?[a-z][a-z0-9_]*(?:\|([a-z]+))?\}/g;

/** Braces that hold no figure would be read out as they stand. */
function requireReadableHoles(say: string, context: z.core.$RefinementCtx): void {
  const stray = /\{[^{}]*\}?|\}/.exec(say.replace(HOLE, ''));
  if (stray !== null) {
    context.addIssue({
      code: 'custom',
      message: `${stray[0]} is no figure: write {margin}, {-margin} for the opposite sign, or {margin_ratio|percent}`,
    });
  }
  for (const [hole, style] of say.matchAll(HOLE)) {
    if (style === undefined || (NUMBER_STYLES as readonly string[]).includes(style)) continue;
    const right = nearest(style, NUMBER_STYLES);
    context.addIssue({
      code: 'custom',
      message: `${hole} asks for a style there is not: ${right === undefined ? `write one of ${NUMBER_STYLES.join(', ')}` : `did you mean ${right}?`}`,
    });
  }
}

const choice = fields(
  {
    /** A formula that is true or false. The last choice has none: it is said when nothing else was. */
    if: formula('contribution >= 0').optional(),
    /** What is said, with figures in braces: {margin}, {-contribution}, {margin_ratio|percent}. */
    say: words('"One more subscriber adds {contribution} a month."').superRefine(requireReadableHoles),
  },
  '{ if: contribution >= 0, say: "..." }',
);

const choices = z.array(choice, {
  error: 'a list is wanted: write choose: with one "- if: ..., say: ..." for each case and a last "- say: ..."',
});

export const caseSentence = fields(
  {
    /** The named set under which the sentence's figures are worked out, whatever the reader's own boundary is. */
    boundary: oneOf(SET_NAMES).optional(),
    /** The policy under which they are. */
    policy: oneOf(POLICIES).optional(),
    /** Tried in order; the first whose `if` holds is said. */
    choose: choices,
  },
  '{ boundary: next-unit, choose: [...] }',
).superRefine(({ choose }, context) => {
  const last = choose.length - 1;
  if (choose[last]?.if !== undefined || last < 0) {
    context.addIssue({
      code: 'custom',
      path: ['choose'],
      message: 'the last choice is said when no other holds: end the list with - say: "..." and no if',
    });
  }
  choose.forEach((option, place) => {
    if (option.if === undefined && place < last) {
      context.addIssue({
        code: 'custom',
        path: ['choose', place],
        message:
          'a choice without if is always said, so that those after it never are: write if: with a formula, or move it to the end',
      });
    }
  });
});

/** A figure, bare (`break_even_films`) or under a boundary of its own; always a map once read. */
export const figureReference = z
  .union(
    [
      z.string(),
      fields(
        {
          /** One of the standard figures, or a formula of the case. */
          figure: words('break_even_units'),
          /** The named set under which it is meant. */
          boundary: oneOf(SET_NAMES).optional(),
          /** The policy under which it is meant. */
          policy: oneOf(POLICIES).optional(),
        },
        '{ figure: break_even_units, boundary: with-build }',
      ),
    ],
    {
      error: (issue) =>
        `a figure is wanted: write ${String(issue.path?.at(-1))}: break_even_units, or { figure: break_even_units, boundary: with-build }`,
    },
  )
  .transform(
    (written) =>
      (typeof written === 'string' ? { figure: written } : written) as {
        figure: string;
        boundary?: (typeof SET_NAMES)[number];
        policy?: (typeof POLICIES)[number];
      },
  );
