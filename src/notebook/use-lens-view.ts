import { useEffect, useState } from 'preact/hooks';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { LensName } from '#model/economics/lens-terms.ts';
import type { LazyPart } from './lazy-part.ts';
import type { LiveSnapshot } from '#wording/snapshot.ts';
import { useNotebook } from './use-notebook.ts';
import { whenIdle } from './when-idle.ts';

/**
 * A picture of a lens, worked out anew when the browser has time after a change. `undefined` until there is an engine: what was drawn at
 * build is shown until then.
 */
export function useLensView<Part, View>(
  notebook: string,
  start: string,
  lens: LensName,
  part: LazyPart<Part>,
  viewOf: (part: Part, evaluation: Evaluation) => View,
): { part: Part; view: View } | undefined {
  const { engine, snapshot, definition } = useNotebook(notebook, start);
  const [shown, show] = useState<{ part: Part; view: View }>();
  useEffect(
    () =>
      engine &&
      definition.lenses?.[lens] &&
      whenIdle(
        () =>
          void part
            .ask()
            .then(
              (loaded) => loaded && show({ part: loaded, view: viewOf(loaded, (snapshot as LiveSnapshot).evaluation) }),
            ),
      ),
    [engine, snapshot],
  );
  return shown;
}
