/** A side of a comparison, drawn in the browser: by components that the page's own script, being above this room, says how to load. */
export interface SideDrawing {
  /**
   * Draws a side in the case and the revision that its notebook stands in, in the place of all that was there.
   * @param side id of its notebook
   */
  drawSide(side: string): void;
}
