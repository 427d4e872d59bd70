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
  const kept = useRef<{ evaluations: Evaluation[]; drawn: Drawn }>();
  const [, again] = useReducer((count: number) => count + 1, 0);
  useSignals(part ? [part.loaded] : []);
  const loaded = part?.loaded.peek();
  const now = lives.flatMap(({ snapshot: { evaluation } }) => evaluation ?? []);
  const isMoved = lives.some(
    ({ book, snapshot: { evaluation } }) => evaluation && evaluation.state !== book.served.state,
  );
  const wanted = now.length === lives.length && (kept.current || isMoved) ? now : undefined;
  const hurried = wanted?.some((one) => one.hurried);
  const isOf = (some: Evaluation[] | undefined, others: Evaluation[]) =>
    some !== undefined && some.every(({ state }, place) => alike(state, (others[place] as Evaluation).state));
  if (
    loaded &&
    wanted &&
    !isOf(kept.current?.evaluations, wanted) &&
    (hurried || (root.current && inView(root.current)))
  ) {
    const quick = hurried
      ? wanted
      : lives.map(({ book }, place) => book.quick.peek()?.evaluation ?? (wanted[place] as Evaluation));
    kept.current = { evaluations: quick, drawn: finish(draw(loaded, ...quick)) };
  }
  useLayoutEffect(() => {
    if (wanted === undefined) return undefined;
    if (!loaded) return void part?.ask();
    const drawnOf = kept.current?.evaluations;
    const isExact = drawnOf?.every((one) => !one.hurried) ?? false;
    if (hurried || (isExact && isOf(drawnOf, wanted))) return undefined;
    return stepsWhenIdle(draw(loaded, ...wanted), (exact) => {
      kept.current = { evaluations: wanted, drawn: exact };
      again(undefined);
    });
  }, [...now, wanted === undefined, loaded]);
  const { evaluations: shown, drawn } = kept.current ?? {};
  return { drawn, stale: wanted !== undefined && !isOf(shown, wanted) };
}
