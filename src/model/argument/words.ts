/** How an argument is decided, and how it answers another. The questions of the debate and their sides are content: `content/questions.yaml`. */

/** A point that either side of its question may use. */
export const BOTH = 'both';

/** How a claim is decided: by an expression over the reader's inputs, by a figure on record, by what would have to be true, or not by a number at all. */
export const KINDS = ['computed', 'record', 'forecast', 'definition'] as const;
export type Kind = (typeof KINDS)[number];

/** What an argument does to another. */
export const RELATIONS = ['rebuts', 'supports', 'undercuts', 'concedes', 'changes-the-question'] as const;
export type Relation = (typeof RELATIONS)[number];
