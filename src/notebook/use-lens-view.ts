import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { LensName } from '#model/economics/lens-terms.ts';
import type { LazyPart } from './lazy-part.ts';
import { useNotebook } from './use-notebook.ts';
import { whenIdle } from './when-idle.ts';

/**
 * A lens's view, made anew when the browser has time after a change. `undefined` until there is an engine: what was drawn at build is
 * shown until then. It is handed out as an element, which Preact leaves alone for as long as it is the same: what it shows is worked
 * out once a change, and not in each frame in which a control is dragged.
 */
export function useLensView<Part>(
  notebook: string,
  start: string,
  lens: LensName,
  part: LazyPart<Part> | undefined,
  viewOf: (part: Part, evaluation: Evaluation) => VNode,
): VNode | undefined {
  const { snapshot, definition } = useNotebook(notebook, start);
  const { evaluation } = snapshot;
  const [view, show] = useState<VNode>();
  useEffect(
    () =>
      evaluation &&
      definition.lenses?.[lens] &&
      whenIdle(() => void part?.ask().then((loaded) => loaded && show(viewOf(loaded, evaluation)))),
    [evaluation],
  );
  return view;
}
