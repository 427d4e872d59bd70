/** A lens's curve: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useLensView } from '#notebook/use-lens-view.ts';

const liveCurve = lazyPart(() => import('./live-curve.ts'));

export interface LensCurveProps {
  notebook: string;
  start: string;
  lens: 'usage' | 'market';
  /** What a usage picture is called beside others. */
  name?: string;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function LensCurve({ notebook, start, lens, name = '', children }: LensCurveProps) {
  const live = useLensView(notebook, start, lens, liveCurve, (part, evaluation) =>
    lens === 'usage' ? part.usagePicture(evaluation, name) : part.marketPicture(evaluation),
  );
  return (
    <div class="lens-curve" data-lens={`${notebook}.${lens}`}>
      {live ? <live.part.CurvePanel picture={live.view} /> : children}
    </div>
  );
}
