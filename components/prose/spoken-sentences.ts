/**
 * Ids of the case sentences that an essay says: no others are worked out on its page, or need to be in it.
 *
 *     spokenSentences('<Says sentence="ds.training-room" />')  // {'training-room'}
 */
export const spokenSentences = (body: string): Set<string> => new Set([...body.matchAll(/\bsentence="(?:[^".]+\.)?([^"]+)"/g)].map(([, id = '']) => id));
