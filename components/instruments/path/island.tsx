/** A case month by month: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useLensView } from '#notebook/use-lens-view.ts';

const livePath = lazyPart(() => import('./live.ts'));

export interface TimePathProps {
  notebook: string;
  start: string;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function TimePath({ notebook, start, children }: TimePathProps) {
  const live = useLensView(notebook, start, 'path', livePath, (part, evaluation) => part.pathView(evaluation));
  return (
    <div class="path-view" data-lens={`${notebook}.path`}>
      {live ? <live.part.PathView view={live.view} /> : children}
    </div>
  );
}
