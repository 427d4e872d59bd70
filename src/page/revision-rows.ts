/**
 * A page's rows in the revision that a notebook stands in: drawn by the components that drew them at build, which the page's shell, being
 * above this room, says how to load.
 */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { LiveSnapshot } from '#wording/snapshot.ts';

/** A notebook in one state, as rows show it. */
export interface ShownNotebook {
  id: string;
  start: { definition: CaseDefinition; state: CaseState };
  snapshot: LiveSnapshot;
}

/** Each puts rows in the place of all that `into` holds. */
export interface RevisionRows {
  /** @param into body of a table of cost lines */
  drawLines(into: Element, notebook: ShownNotebook): void;
  /**
   * @param into body of a table of figures
   * @param ids figures, in order
   * @param meanings what is said of each figure; a figure may have none
   */
  drawFigures(
    into: Element,
    notebook: ShownNotebook,
    ids: readonly string[],
    meanings: ReadonlyMap<string, string>,
  ): void;
  /**
   * @param into list of the working
   * @param controls inputs whose control is on the page
   */
  drawWorking(into: Element, notebook: ShownNotebook, controls: ReadonlySet<string>): void;
}
