import type { Evaluation } from '#model/economics/evaluation.ts';

/** What a plate's `PlateView.tsx` is handed, at build and in the browser: its default export draws the plate from these. */
export interface PlateViewProps {
  /** The notebooks that it draws, by their ids on the page, worked out; the one that is meant where none is named comes first. */
  books: Record<string, Evaluation>;
  /** The attributes of its word, as the author wrote them, but for `id` and `title`. */
  plan: Record<string, string>;
}
