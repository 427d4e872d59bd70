/** The questions of the debate, the two sides of each, and how an argument is decided and answers another. */

/** A person may hold any mix of sides; no side of one question owns a side of another. */
export const QUESTIONS = {
  counts: { title: 'What counts in the unit?', sides: { out: 'Building stays out', in: 'Building belongs in' } },
  serving: { title: 'Does serving pay for itself?', sides: { pays: 'It pays', loses: 'It loses' } },
  growth: { title: 'Does growth help?', sides: { helps: 'It helps', 'does-not': 'It does not' } },
  likeness: { title: 'What is it like?', sides: { software: 'Like software', compute: 'Like compute' } },
  weights: {
    title: 'What do open weights change?',
    sides: { free: 'The weights are free', 'not-free': 'Somebody pays' },
  },
  'so-what': {
    title: 'What follows from it?',
    sides: { enough: 'It shows enough', 'not-enough': 'It does not show enough' },
  },
} as const satisfies Record<string, { title: string; sides: Record<string, string> }>;
export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** A point that either side of its question may use. */
export const BOTH = 'both';

/** How a claim is decided: by an expression over the reader's inputs, by a figure on record, by what would have to be true, or not by a number at all. */
export const KINDS = ['computed', 'record', 'forecast', 'definition'] as const;
export type Kind = (typeof KINDS)[number];

/** What an argument does to another. */
export const RELATIONS = ['rebuts', 'supports', 'undercuts', 'concedes', 'changes-the-question'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The sides of a question, "both" last. */
export const sidesOf = (question: QuestionId): string[] => [...Object.keys(QUESTIONS[question].sides), BOTH];
