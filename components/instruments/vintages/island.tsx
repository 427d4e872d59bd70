/** A line of generations: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useLensView } from '#notebook/use-lens-view.ts';

const liveVintages = lazyPart(() => import('./live.ts'));

export interface VintagesProps {
  notebook: string;
  start: string;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function Vintages({ notebook, start, children }: VintagesProps) {
  const live = useLensView(notebook, start, 'vintages', liveVintages, (part, evaluation) =>
    part.vintagesView(evaluation),
  );
  return (
    <div class="vintages-view" data-lens={`${notebook}.vintages`}>
      {live ? <live.part.VintagesView view={live.view} /> : children}
    </div>
  );
}
