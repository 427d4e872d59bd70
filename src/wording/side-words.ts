/** The two sides of the switch: without the cost of building it, and with it. */
export type Side = 'without' | 'with';

export const SIDE_WORDS: Record<Side, string> = { without: 'Without building', with: 'With building' };
