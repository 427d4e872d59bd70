/** Any lens on a page: drawn at build, and anew after a change. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { LensName } from '#model/economics/lens-terms.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useDrawn } from '#notebook/use-drawn.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import type { LensViewProps } from './lens-view.ts';

const views = import.meta.glob<ComponentType<LensViewProps>>('./*/LensView.tsx', { import: 'default' });
/** A part of the script for each lens, by its file. */
const parts = Object.fromEntries(Object.entries(views).map(([file, load]) => [file, lazyPart(load)]));

export interface LensProps {
  notebook: string;
  start: string;
  lens: LensName;
  /** What the picture is called beside others. */
  name?: string;
  class?: string;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function Lens({ notebook, start, lens, name = '', class: named, children }: LensProps) {
  const root = useRef<HTMLDivElement>(null);
  const live = useNotebook(notebook, start, { root });
  const { drawn, stale } = useDrawn([live], {
    // A link may stand in another revision, which lacks it.
    part: live.definition.lenses?.[lens] && parts[`./${lens}/LensView.tsx`],
    *draw(View, evaluation) {
      return <View evaluation={evaluation} name={name} />;
    },
    root,
  });
  return (
    <div class={named} data-lens={`${notebook}.${lens}`} ref={root} data-stale={stale || undefined}>
      {drawn ?? children}
    </div>
  );
}
