/** A plate on a page: drawn at build, and anew after a change of any notebook that it draws. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useDrawn } from '#notebook/use-drawn.ts';
import { useNotebooks } from '#notebook/use-notebooks.ts';
import type { PlateViewProps } from './plate-view.ts';

const views = import.meta.glob<ComponentType<PlateViewProps>>('./*/PlateView.tsx', { import: 'default' });
/** A part of the script for each kind, by its file. */
const parts = Object.fromEntries(Object.entries(views).map(([file, load]) => [file, lazyPart(load)]));

export interface PlateProps {
  kind: string;
  /** What each notebook that it draws starts from, by its id. */
  starts: Record<string, string>;
  plan: Record<string, string>;
  /** As drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

export default function Plate({ kind, starts, plan, children }: PlateProps) {
  const root = useRef<HTMLDivElement>(null);
  const ids = Object.keys(starts);
  const { drawn, stale } = useDrawn(useNotebooks(starts, root), {
    part: parts[`./${kind}/PlateView.tsx`],
    *draw(View, ...evaluations) {
      const books = Object.fromEntries(evaluations.map((evaluation, place) => [ids[place], evaluation]));
      return <View books={books} plan={plan} />;
    },
    root,
  });
  return (
    <div class="plate-drawn" data-plate={ids.join(' ')} data-kind={kind} ref={root} data-stale={stale || undefined}>
      {drawn ?? children}
    </div>
  );
}
