import type { Evaluation } from '#model/economics/evaluation.ts';

/** What a lens's `LensView.tsx` is handed, at build and in the browser: its default export draws the lens from these. */
export interface LensViewProps {
  evaluation: Evaluation;
  /** What the picture is called beside others of its kind; empty where it stands alone. */
  name: string;
}
