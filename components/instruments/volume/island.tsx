/** Margin against volume: the drawing made at build, moved by its own scales. Plot comes only when the picture needs another axis. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';

export interface VolumeChartProps {
  notebook: string;
  start: string;
  /** The drawings, a wide and a narrow one, as made at build. */
  children?: ComponentChildren;
}

/** Comes with the first change; from then on a change is shown in its own frame. */
const following = lazyPart(() => import('./follow.ts'));

const isShown = (drawing: Element) => drawing.checkVisibility?.() !== false;

export default function VolumeChart({ notebook, start, children }: VolumeChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { snapshot, book } = useNotebook(notebook, start, { root: frame });
  const latest = useRef<Evaluation>();
  const shown = useRef<SVGSVGElement[]>();
  const { evaluation } = snapshot;

  const changed = evaluation !== undefined && (latest.current !== undefined || evaluation.state !== book.served.state);
  useSignals([following.loaded]);
  const part = following.loaded.peek();

  useLayoutEffect(() => {
    if (!changed) return;
    const drawings = [...(frame.current?.querySelectorAll<SVGSVGElement>('svg[data-scales]') ?? [])];
    // One is for wide columns and one for phones: a hand moves the one that is there, which is asked once a drag.
    shown.current = evaluation.hurried ? (shown.current ?? drawings.filter(isShown)) : undefined;
    latest.current = evaluation;
    if (part) part.follow(evaluation, shown.current ?? drawings, () => latest.current === evaluation);
    else void following.ask();
  }, [evaluation, part]);

  useLayoutEffect(() => {
    const table = frame.current?.closest('figure')?.querySelector<HTMLTableElement>('.chart-table');
    if (!table || !changed) return undefined;
    table.toggleAttribute('data-stale', true);
    if (!part || evaluation.hurried) return undefined;
    return whenIdle(() => {
      part.followTable(evaluation, table);
      table.toggleAttribute('data-stale', false);
    });
  }, [evaluation, part]);

  return (
    <div class="volume-frame" ref={frame} data-stale={(changed && !part) || undefined}>
      {children}
    </div>
  );
}
