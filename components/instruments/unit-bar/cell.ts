import type { ComponentChildren } from 'preact';

/**
 * Marks up a shown amount, so that the caller can make it a live cell. `name` is the cell's: "price", "margin", "margin_ratio",
 * "line.<id>".
 */
export type UnitBarCell = (name: string, text: string) => ComponentChildren;

/** The amount as it stands. */
export const plainCell: UnitBarCell = (_, text) => text;
