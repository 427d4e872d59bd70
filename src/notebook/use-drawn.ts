import { useLayoutEffect, useReducer, useRef, type MutableRef } from 'preact/hooks';
import type { CaseState } from '#model/economics/definition.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { finish, type Steps } from '#model/formula/steps.ts';
import { inView } from './in-view.ts';
import type { LazyPart } from './lazy-part.ts';
import { useSignals, type LiveNotebook } from './use-notebook.ts';
import { stepsWhenIdle } from './when-idle.ts';

export interface DrawnOptions<Part, Drawn> {
  part: LazyPart<Part> | undefined;
  /** Works out what is shown: in floats in the frame of a change, exactly, step by step, once the browser has time. */
  draw: (part: Part, evaluation: Evaluation) => Steps<Drawn>;
  root: MutableRef<Element | null>;
  /** Whether two states draw the same. */
  alike?: (one: CaseState, other: CaseState) => boolean;
}

/**
 * A picture of a notebook that a lazy part draws. In view it is drawn in the frame of each change; out of view when the hand rests.
 * @returns what is drawn, `undefined` for as long as that is what was drawn at build; and whether it is of another state than the one in force
 */
export function useDrawn<Part, Drawn>(
  { book, snapshot: { evaluation } }: LiveNotebook,
  { part, draw, root, alike = Object.is }: DrawnOptions<Part, Drawn>,
): { drawn: Drawn | undefined; stale: boolean } {
  const kept = useRef<{ evaluation: Evaluation; drawn: Drawn }>();
  const [, again] = useReducer((count: number) => count + 1, 0);
  useSignals(part ? [part.loaded] : []);
  const loaded = part?.loaded.peek();
  const wanted = evaluation && (kept.current || evaluation.state !== book.served.state) ? evaluation : undefined;
  const before = kept.current?.evaluation;
  const isDrawn = wanted !== undefined && before !== undefined && alike(before.state, wanted.state);
  if (loaded && wanted && !isDrawn && (wanted.hurried || (root.current && inView(root.current)))) {
    const now = wanted.hurried ? wanted : (book.quick.peek()?.evaluation ?? wanted);
    kept.current = { evaluation: now, drawn: finish(draw(loaded, now)) };
  }
  useLayoutEffect(() => {
    if (wanted === undefined) return undefined;
    if (!loaded) return void part?.ask();
    const now = kept.current?.evaluation;
    if (wanted.hurried || (now && !now.hurried && alike(now.state, wanted.state))) return undefined;
    return stepsWhenIdle(draw(loaded, wanted), (exact) => {
      kept.current = { evaluation: wanted, drawn: exact };
      again(undefined);
    });
  }, [wanted, loaded]);
  const { evaluation: shown, drawn } = kept.current ?? {};
  return { drawn, stale: wanted !== undefined && (shown === undefined || !alike(shown.state, wanted.state)) };
}
