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
  /** Works out what is shown, of the notebooks in their order: in floats in the frame of a change, exactly, step by step, once the browser has time. */
  draw: (part: Part, ...evaluations: Evaluation[]) => Steps<Drawn>;
  root: MutableRef<Element | null>;
  /** Whether two states draw the same. */
  alike?: (one: CaseState, other: CaseState) => boolean;
}

/**
 * A picture of one notebook, or of several, that a lazy part draws. In view it is drawn in the frame of each change; out of view when the
 * hand rests.
 * @param lives always as many
 * @returns what is drawn, `undefined` for as long as that is what was drawn at build; and whether it is of another state than the one in force
 */
export function useDrawn<Part, Drawn>(
  lives: readonly LiveNotebook[],
  { part, draw, root, alike = Object.is }: DrawnOptions<Part, Drawn>,
): { drawn: Drawn | undefined; stale: boolean } {
  const kept = useRef<{ evaluations: Evaluation[]; drawn: Drawn; isExact: boolean }>();
  const [, again] = useReducer((count: number) => count + 1, 0);
  useSignals(part ? [part.loaded] : []);
  const loaded = part?.loaded.peek();
  const now = lives.flatMap(({ snapshot }) => snapshot.evaluation ?? []);
  const isMoved = () => now.some(({ state }, place) => state !== lives[place]?.book.served.state);
  const wanted = now.length === lives.length && (kept.current || isMoved()) ? now : undefined;
  const hurried = now.some((one) => one.hurried);
  const isDrawn = () =>
    kept.current?.evaluations.every(({ state }, place) => alike(state, now[place]?.state as CaseState));
  const keep = (evaluations: Evaluation[], drawn: Drawn, isExact: boolean) =>
    (kept.current = { evaluations, drawn, isExact });
  if (loaded && wanted && !isDrawn() && (hurried || (root.current && inView(root.current)))) {
    const quick = lives.flatMap(({ book }) => book.quick.peek()?.evaluation ?? []);
    keep(quick, finish(draw(loaded, ...quick)), false);
  }
  useLayoutEffect(() => {
    if (wanted === undefined) return undefined;
    if (!loaded) return void part?.ask();
    if (hurried || (kept.current?.isExact && isDrawn())) return undefined;
    return stepsWhenIdle(draw(loaded, ...wanted), (exact) => {
      keep(wanted, exact, true);
      again(undefined);
    });
  }, [...now, !wanted, loaded]);
  return { drawn: kept.current?.drawn, stale: wanted !== undefined && !isDrawn() };
}
