/** The ladder of what may be counted, from one more unit to every line. */
export const DECIDED_SETS = ['next-unit', 'serving', 'with-build', 'everything'] as const;
