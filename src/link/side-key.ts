/** The key, behind its prefix, of which case a side of a comparison is of: read where a side can be of several. */
export const CASE = 'case';
