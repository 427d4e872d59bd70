/** Margin against volume: the drawing made at build, moved by its own scales. Plot comes only when the picture needs another axis. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import type { LiveSnapshot } from '#wording/snapshot.ts';
import { useNotebook } from '#notebook/use-notebook.ts';

export interface VolumeChartProps {
  notebook: string;
  start: string;
  /** The drawings, a wide and a narrow one, as made at build. */
  children?: ComponentChildren;
}

/** Comes with the first change; from then on a change is shown in its own frame. */
const liveVolume = lazyPart(() => import('./live.ts'));
type LiveVolume = typeof import('./live.ts');

export default function VolumeChart({ notebook, start, children }: VolumeChartProps) {
  const { engine, snapshot, state } = useNotebook(notebook, start);
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef<Evaluation>();

  useLayoutEffect(() => {
    const drawings = [...(frame.current?.querySelectorAll<SVGSVGElement>('svg[data-scales]') ?? [])];
    const [first] = drawings;
    if (!engine || !first) return;
    const { evaluation } = snapshot as LiveSnapshot;
    latest.current = evaluation;
    const there = liveVolume.loaded.peek();
    if (there) show(there);
    else void liveVolume.ask().then((part) => part && show(part));

    function show({ volumeRows, readScales, needsRedraw, moveVolumeChart }: LiveVolume): void {
      if (!first || latest.current !== evaluation) return;
      const rows = volumeRows(evaluation, readScales(first).x.domain);
      for (const drawing of rows ? drawings : []) {
        if (rows && !needsRedraw(rows, readScales(drawing))) moveVolumeChart(drawing, readScales(drawing), rows);
        // What was changed while Plot was loading wins over what it was asked to draw.
        else if (rows)
          void import('./redraw.ts').then(({ redraw }) => latest.current === evaluation && redraw(drawing, rows));
      }
    }
  }, [engine, state]);

  return (
    <div class="volume-frame" ref={frame}>
      {children}
    </div>
  );
}
