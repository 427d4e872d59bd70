/** The essay that says which number answers which question. */
export const DECIDING = 'which-number-answers-which-question';

/** The page on which a case's decisions are worked live. */
export const decidingPath = (caseId: string): string => `/essays/${DECIDING}/${caseId}/`;
