/** The cell of a line's amount per unit. */
export const lineCell = (id: string): string => `line.${id}`;
