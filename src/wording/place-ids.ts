/**
 * Ids of the places of a page, which addresses end in and so stay what they are for ever. Whoever writes a place, links to it or looks
 * it up takes its id from here.
 */

/** What the ids of a notebook's working begin with, one place for each figure that is worked out. */
export const workingPrefix = (notebook: string) => `working-${notebook}-`;
/** The steps by which a figure is worked out. */
export const workingPlace = (notebook: string, figure: string) => `${workingPrefix(notebook)}${figure}`;

/** What the ids of a notebook's rows of figures begin with. */
export const figurePrefix = (notebook: string) => `figure-${notebook}-`;
/** A figure's row among all figures of a case. */
export const figurePlace = (notebook: string, figure: string) => `${figurePrefix(notebook)}${figure}`;

/** Where a page shows an input's control: in its own place, or in the bubble that opens at an adjustable number. */
export const CONTROL_SPOTS = ['control', 'bubble'] as const;
export type ControlSpot = (typeof CONTROL_SPOTS)[number];

/** An input's control. */
export const controlPlace = (notebook: string, input: string, spot: ControlSpot = 'control') =>
  `${spot}-${notebook}-${input}`;
/** What is said of an input's default beside its control. */
export const controlNotePlace = (notebook: string, input: string, spot: ControlSpot = 'control') =>
  `${spot}-note-${notebook}-${input}`;
/** A group of inputs on a case's page. */
export const inputGroupPlace = (purpose: string) => `inputs-${purpose}`;
/** The bubble that opens at an adjustable number. */
export const adjustPlace = (notebook: string, input: string) => `adjust-${notebook}-${input}`;

/** A unit bar in an essay. */
export const barPlace = (notebook: string) => `bar-figure-${notebook}`;
/** A chart over volume in an essay. */
export const volumePlace = (notebook: string) => `volume-figure-${notebook}`;
/** One side of a comparison. */
export const sidePlace = (notebook: string) => `side-${notebook}`;

/** A source in a page's list of sources. */
export const sourcePlace = (source: string) => `source-${source}`;
/** A decision among those that figures are used for. */
export const decisionPlace = (decision: string) => `decide-${decision}`;
/** A note or a source in an essay, counted from 1. */
export const notePlace = (number: number) => `note-${number}`;
