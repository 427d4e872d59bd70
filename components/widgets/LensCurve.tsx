/** A lens's curve: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from '#view-state/lazy-part.ts';
import type { CurvePicture } from '#view-state/rows.ts';
import type { LiveSnapshot } from '#view-state/snapshot.ts';
import { useNotebook } from '#view-state/use-notebook.ts';
import { whenIdle } from '#view-state/when-idle.ts';

const curve = lazyPart(() => import('./live-curve.ts'));

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
  const { engine, snapshot } = useNotebook(notebook, start);
  const [picture, setPicture] = useState<CurvePicture>();
  useEffect(() => {
    if (!engine) return undefined;
    const { evaluation } = snapshot as LiveSnapshot;
    const draw = () => curve.ask().then((part) => part && setPicture(lens === 'usage' ? part.usagePicture(evaluation, name) : part.marketPicture(evaluation)));
    return whenIdle(() => void draw());
  }, [engine, snapshot]);
  const part = curve.loaded.peek();
  return <div class="lens-curve">{picture && part ? <part.CurvePanel picture={picture} /> : children}</div>;
}
