/** A line of generations: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from '#view-state/lazy-part.ts';
import type { LiveSnapshot } from '#view-state/snapshot.ts';
import { useNotebook } from '#view-state/use-notebook.ts';
import type { VintagesView } from '#view-state/vintages-rows.ts';
import { whenIdle } from '#view-state/when-idle.ts';

const liveVintages = lazyPart(() => import('./live-vintages.ts'));

export interface VintagesProps {
  notebook: string;
  start: string;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function Vintages({ notebook, start, children }: VintagesProps) {
  const { engine, snapshot } = useNotebook(notebook, start);
  const [view, setView] = useState<VintagesView>();
  useEffect(() => {
    if (!engine) return undefined;
    const draw = () => liveVintages.ask().then((part) => part && setView(part.vintagesView((snapshot as LiveSnapshot).evaluation)));
    return whenIdle(() => void draw());
  }, [engine, snapshot]);
  const part = liveVintages.loaded.peek();
  return <div class="vintages-view">{view && part ? <part.VintagesView view={view} /> : children}</div>;
}
