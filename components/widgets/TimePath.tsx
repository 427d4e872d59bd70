/** A case month by month: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from '#view-state/lazy-part.ts';
import type { PathView } from '#view-state/path-rows.ts';
import type { LiveSnapshot } from '#view-state/snapshot.ts';
import { useNotebook } from '#view-state/use-notebook.ts';
import { whenIdle } from '#view-state/when-idle.ts';

const livePath = lazyPart(() => import('./live-path.ts'));

export interface TimePathProps {
  notebook: string;
  start: string;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function TimePath({ notebook, start, children }: TimePathProps) {
  const { engine, snapshot } = useNotebook(notebook, start);
  const [view, setView] = useState<PathView>();
  useEffect(() => {
    if (!engine) return undefined;
    const draw = () => livePath.ask().then((part) => part && setView(part.pathView((snapshot as LiveSnapshot).evaluation)));
    return whenIdle(() => void draw());
  }, [engine, snapshot]);
  const part = livePath.loaded.peek();
  return <div class="path-view">{view && part ? <part.PathView view={view} /> : children}</div>;
}
