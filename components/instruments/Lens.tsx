/** Any lens on a page: drawn at build, and anew when the browser has time after a change. */
import type { ComponentChildren, ComponentType } from 'preact';
import type { LensName } from '#model/economics/lens-terms.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useLensView } from '#notebook/use-lens-view.ts';
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
  const drawn = useLensView(notebook, start, lens, parts[`./${lens}/LensView.tsx`], (View, evaluation) => (
    <View evaluation={evaluation} name={name} />
  ));
  return (
    <div class={named} data-lens={`${notebook}.${lens}`}>
      {drawn ?? children}
    </div>
  );
}
