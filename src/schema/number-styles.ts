/**
 * How a number may be shown where a sentence or an essay asks for it by name; without a name its unit decides.
 * `money` $4.75, `number` grouped digits, `percent` 0.845 as 84.5%, `times` 4.75, `cents` 85 cents, `count` 4.9 million, `months`, `plain` digits.
 * The browser's half of this list is in `view-state`, which no schema may import; a test keeps the two alike.
 */
export const NUMBER_STYLES = ['money', 'number', 'percent', 'times', 'cents', 'count', 'months', 'plain'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];
