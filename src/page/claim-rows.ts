/** A claim drawn anew by another edition's test: by the components that drew it at build, which the page's shell, being above this room, says how to load. */
import type { ClaimStates } from '#model/argument/verdict.ts';
import type { EditionClaim } from '#state/edition.ts';
import type { CellView } from '#wording/cell-view.ts';

export interface ClaimRows {
  /**
   * Draws how the claim is decided. What takes a search is left empty: the page fills it in as it does after a change.
   * @param into an empty element
   * @param cellOf a cell with its notebook: "ds.serving:margin"
   */
  drawClaim(into: Element, claim: EditionClaim, states: ClaimStates, cellOf: (id: string) => CellView): void;
}
