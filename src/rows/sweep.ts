/** The margin over one slider's track, and where along it the sign changes. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { InputDefinition } from '#model/economics/definition.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { fastFigure } from '#model/economics/fast-case.ts';
import { inputValue } from '#model/economics/input-value.ts';
import { tableOf } from '#model/economics/table.ts';
import type { Basis } from '#model/economics/basis.ts';
import { namesIn } from '#model/formula/tree.ts';
import { fastCrossings } from '#model/formula/fast-crossings.ts';
import { crossingSteps, type Crossing } from '#model/formula/solve.ts';
import { finish, type Steps } from '#model/formula/steps.ts';
import type { Sweep } from './sweep-shape.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { positionOf, TRACK, trackValue } from '#numbers/slider.ts';
import { inputPlace } from '#wording/input-place.ts';
import { SIDE_WORDS } from '#wording/side-words.ts';

const PLACES = 48;

/** Where the margin changes sign along a track. */
type SignChange = Pick<Crossing, 'at' | 'rising'>;

/** Where the margin changes sign over an input's track, exactly. Several, one or none; in rising order. */
export function crossingsOver(evaluation: Evaluation, input: InputDefinition, under: Basis = {}): Steps<SignChange[]> {
  const { cells } = evaluation.table(under);
  const fast = fastFigure(cells, 'margin');
  const low = trackValue(input, 1);
  return crossingSteps({
    fast: (x) => fast.at(input.id, x),
    exact: (x) => tableOf(cells, new Map([[input.id, x]])).value('margin'),
    low: input.scale === 'log' ? new Decimal(low) : new Decimal(input.minimum),
    high: new Decimal(input.maximum),
    scale: input.scale,
  });
}

/** Whose margin a slider's picture shows: the reader's own, or, where the input moves nothing counted now, that with more counted. */
const VIEWS: { under: Basis; lead: string }[] = [
  { under: {}, lead: '' },
  { under: { set: 'with' }, lead: `${SIDE_WORDS.with} counted: ` },
  { under: { set: 'everything' }, lead: 'With everything counted: ' },
];

/** Flips are exact, but of a hurried evaluation: there they are found in floats and shown to three digits. */
export const sweepOf = (evaluation: Evaluation, input: InputDefinition): Sweep => finish(sweepSteps(evaluation, input));

/** As `sweepOf`, in short steps. */
export function* sweepSteps(evaluation: Evaluation, input: InputDefinition): Steps<Sweep> {
  const text = inputValue(evaluation.definition, evaluation.state, input.id) ?? followedText(evaluation, input);
  const now = positionOf(input, text) / TRACK;
  const { under, lead, values } = viewThatMoves(evaluation, input);
  const points = values.map((value, place) => [place / PLACES, Number.isFinite(value) ? value : null] as const);
  if (isFlat(values)) return { points, flips: [], now, sentence: stillSentence(evaluation, input, values) };
  const flips = evaluation.hurried
    ? roughCrossings(evaluation, input, under)
    : yield* crossingsOver(evaluation, input, under);
  return {
    points,
    flips: flips.map(({ at }) => positionOf(input, exactText(at)) / TRACK),
    now,
    sentence: flipSentence(flips, input, values, lead),
  };
}

/** What is said of an input that moves nothing: why, where it works out another one that is set, or there is no margin at all. */
function stillSentence(evaluation: Evaluation, { id }: InputDefinition, values: readonly number[]): string {
  const { definition, state } = evaluation;
  const known = values.find((value) => !Number.isNaN(value));
  if (known === undefined) return 'There is no margin to move yet.';
  if (values.some(Number.isNaN))
    return `The margin is ${showQuantity(known.toFixed(12), 'share')} wherever there is one.`;
  const instead = definition.inputs.find(
    ({ id: follower, follows }) =>
      follows && namesIn(follows).has(id) && inputValue(definition, state, follower) !== undefined,
  );
  return instead ? `Does not move the margin: “${instead.label}” is set instead.` : 'Does not move the margin.';
}

function viewThatMoves(
  evaluation: Evaluation,
  input: InputDefinition,
): { under: Basis; lead: string; values: number[] } {
  for (const view of VIEWS) {
    const values = marginsOver(evaluation, input, view.under);
    if (!isFlat(values)) return { ...view, values };
  }
  return { under: {}, lead: '', values: marginsOver(evaluation, input, {}) };
}

function marginsOver(evaluation: Evaluation, input: InputDefinition, under: Basis): number[] {
  const fast = fastFigure(evaluation.table(under).cells, 'margin_ratio');
  return Array.from({ length: PLACES + 1 }, (_, place) =>
    fast.at(input.id, trackValue(input, (place / PLACES) * TRACK)),
  );
}

function isFlat(values: number[]): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  const first = known[0] ?? 0;
  return known.every((value) => Math.abs(value - first) <= 1e-12 * Math.abs(first));
}

function roughCrossings(evaluation: Evaluation, input: InputDefinition, under: Basis): SignChange[] {
  const { at } = fastFigure(evaluation.table(under).cells, 'margin');
  const found = fastCrossings({
    fast: (x) => at(input.id, x),
    low: input.scale === 'log' ? trackValue(input, 1) : Number(input.minimum),
    high: Number(input.maximum),
    scale: input.scale,
    samples: PLACES / 2,
  });
  return found.map(({ at: place, rising }) => ({ at: new Decimal(place.toPrecision(3)), rising }));
}

/** The value of an input that follows a formula, as text. */
function followedText(evaluation: Evaluation, input: InputDefinition): string {
  const figure = evaluation.figure(input.id);
  return figure.kind === 'value' ? exactText(figure.value) : input.minimum;
}

function flipSentence(flips: SignChange[], input: InputDefinition, values: number[], lead: string): string {
  const known = values.filter((value) => !Number.isNaN(value));
  const at = ({ at: place }: SignChange) => inputPlace(place, input.unit);
  const [one, two] = flips;
  const said =
    one === undefined
      ? (known[0] ?? 0) >= 0
        ? 'a gain at every value here'
        : 'a loss at every value here'
      : two === undefined
        ? `a loss ${one.rising ? 'below' : 'above'} ${at(one)}`
        : flips.length === 2
          ? `${one.rising ? 'a gain' : 'a loss'} from ${at(one)} to ${at(two)}`
          : `changes sign ${flips.length} times, first at ${at(one)}`;
  return `${lead === '' ? said.charAt(0).toUpperCase() + said.slice(1) : lead + said}.`;
}
