/**
 * A side of a comparison, drawn in the browser: by components that the page's own script, being above this room, says how to load.
 * Each takes the id of the side's notebook.
 */
export interface SideDrawing {
  /** Draws a side in the case and the revision that its notebook stands in, in the place of all that was there. */
  drawSide(side: string): void;
  /** Puts controls in the place of the list of a side's other numbers; nothing where they are there already. */
  drawRest(side: string): void;
}
