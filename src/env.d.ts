declare namespace App {
  interface Locals {
    /** The notebooks of the page being rendered, by id; the first is the one that words without a prefix speak of. */
    notebooks?: Map<string, import('#site/cases.ts').PageNotebook>;
    /** How many margin notes it has so far. */
    notes?: number;
  }
}

interface Window {
  /** What the head script gathered before the page script arrived. */
  atm?: import('#page/boot.ts').Boot;
}
