/** What a card says. Every figure in it is text that the page shows as well. */
import type { UnitBarRow } from '#rows/bar-row.ts';
import type { CellView } from '#wording/cell-view.ts';

/** What the head of a page says of its card. */
export interface CardPicture {
  /** Site path: "/cards/cases/moviepass.png". */
  path: string;
  /** What the picture shows, in words. */
  alt: string;
}

export interface CardContent extends CardPicture {
  /** Which kind of page it is, or what the page belongs to. */
  kicker: string;
  title: string;
  standfirst?: string;
  /** How a claim is decided, and what it comes to as published. */
  verdict?: string;
  state?: CardState;
  /** In place of a state: the colors, none of them longer than another. */
  legend?: string;
}

export interface CardState {
  row: UnitBarRow;
  /** The bar in a sentence. */
  sentence: string;
  margins: CardMargin[];
  /** Which state of which case: as published, since the link that a card stands for may be in any. */
  published: string;
  /** At which volume, and what the bar counts. */
  note: string;
}

export interface CardMargin {
  /** Cell of the case: "without:margin_ratio". */
  cell: string;
  view: CellView;
  /** "without building". */
  words: string;
}
