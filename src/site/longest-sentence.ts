/** How long a sentence of a case becomes while its inputs are moved: room is kept for that, so that what stands under it keeps its place. */
import { countsBuilding } from '#model/economics/boundary.ts';
import { TRACK, valueAt } from '#numbers/slider.ts';
import { countBuilding, setInput } from '#state/actions.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import type { PageNotebook } from './cases.ts';

/** Places of a slider that are tried. */
const PLACES = 40;

// Starts are kept for a whole build.
const found = new WeakMap<PageNotebook['snapshot'], Map<string, string>>();

/** The longest the sentence reads over the tracks of the case's key inputs, one at a time, with building counted and not. */
export function longestSentence(
  { case: { file, definition }, start, snapshot }: PageNotebook,
  sentence: string,
): string {
  const known = found.get(snapshot) ?? new Map<string, string>();
  found.set(snapshot, known);
  const made = known.get(sentence) ?? longest();
  known.set(sentence, made);
  return made;

  function longest(): string {
    const counted = countsBuilding(definition, start.state.boundary);
    const sides =
      counted === undefined ? [start.state] : [false, true].map((on) => countBuilding(definition, start.state, on));
    const states = sides.flatMap((side) =>
      definition.inputs
        .filter(({ id }) => file['key-inputs'].includes(id))
        .flatMap((input) =>
          Array.from({ length: PLACES + 1 }, (_, place) =>
            setInput(side, input.id, valueAt(input, (place / PLACES) * TRACK)),
          ),
        ),
    );
    return states
      .map((state) => snapshotOf(definition, state, true).sentence(sentence))
      .reduce((longer, text) => (text.length > longer.length ? text : longer), snapshot.sentence(sentence));
  }
}
