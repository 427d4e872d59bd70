/** What the debate's own words are called on a page. */
import type { Verdict } from '#model/argument/verdict.ts';
import type { Kind, Relation } from '#model/argument/words.ts';

export const VERDICT_WORDS: Record<Verdict['kind'], string> = {
  holds: 'Holds',
  'does-not-hold': 'Does not hold',
  cannot: 'Cannot be worked out',
};

/** How an argument is decided, in a word. */
export const KIND_WORDS: Record<Kind, string> = {
  computed: 'Computed',
  record: 'On record',
  forecast: 'Forecast',
  definition: 'Definition',
};

/** The same as a sentence. */
export const DECIDED_WORDS: Record<Kind, string> = {
  computed: 'Decided by an expression over the numbers below, under a boundary of its own.',
  record: 'Decided by figures on record; no slider moves it.',
  forecast: 'A forecast: no verdict, and what would have to be true.',
  definition: 'A definition: no figure decides it.',
};

/** What an argument does to another: "Rebuts", above the other's claim; within a thread, "rebuts the one above". */
export const RELATION_WORDS: Record<Relation, string> = {
  rebuts: 'Rebuts',
  supports: 'Supports',
  undercuts: 'Undercuts',
  concedes: 'Concedes to',
  'changes-the-question': 'Changes the question of',
};
/** The same the other way round. */
export const ANSWERED_WORDS: Record<Relation, string> = {
  rebuts: 'Rebutted by',
  supports: 'Supported by',
  undercuts: 'Undercut by',
  concedes: 'Granted something by',
  'changes-the-question': 'Turned into another question by',
};
