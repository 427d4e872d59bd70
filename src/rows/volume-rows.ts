/** Margin against monthly volume, without and with the build lines, as rows for the chart. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { fastFigure } from '#model/economics/fast-case.ts';
import { isDefined } from '#model/formula/value.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity, unitWords } from '#numbers/number-style.ts';
import { SIDE_WORDS, type Side } from '#wording/side-words.ts';

/** Margin against monthly volume, as it stands and with the build lines put in or out. */
export interface VolumeRows {
  curves: VolumeCurve[];
  /** Volumes (units a month) at which a curve turns from loss to gain, with the whole words written there: "breaks even at 1.2 million". */
  breakEvens: { curve: Side; volume: number; text: string }[];
  /** The volume in force (units a month), the whole words written there ("now 4.9 million a month"), and the margin there on each curve. */
  today: { volume: number; text: string; margins: { curve: Side; margin: number }[] };
  /** What the horizontal axis counts: "million tokens a month". */
  volumeLabel: string;
}

export interface VolumeCurve {
  id: Side;
  /** Written at the curve's right end, with `text`: "Without building". */
  label: string;
  /** The margin at the curve's right end, as shown: "81%"; empty to leave it out. */
  text: string;
  /**
   * Volume (units a month, above 0, rising) and margin (fraction of price; NaN where it has no value). The first and the last volume
   * of all curves are the axis: keep them while the reader's volume stays between, since a new axis means a new drawing.
   */
  points: VolumePoint[];
}

export type VolumePoint = readonly [volume: number, margin: number];

const SAMPLES = 96;
const SIDES: Side[] = ['without', 'with'];

/** Volumes a chart of this case spans: a thousandth to a hundred times today's. `undefined` when nothing is sold. */
function volumeSpan(evaluation: Evaluation): [low: number, high: number] | undefined {
  const volume = evaluation.table().value('volume');
  if (!isDefined(volume) || !volume.gt(0)) return undefined;
  const today = toFloat(volume);
  return [today / 1000, today * 100];
}

/** @param drawn the axis of the drawing at hand; it is kept while today's volume lies on it */
export function volumeRows(
  evaluation: Evaluation,
  drawn?: readonly [low: number, high: number],
): VolumeRows | undefined {
  const volume = evaluation.table().value('volume');
  const own = volumeSpan(evaluation);
  if (!isDefined(volume) || own === undefined) return undefined;
  const span = drawn && drawn[0] <= toFloat(volume) && toFloat(volume) <= drawn[1] ? drawn : own;
  const { symbol } = evaluation.definition.unit;
  const unit = `${symbol}/month`;
  const today = toFloat(volume);
  const builds = evaluation.definition.nothingBuilt === undefined;
  const sides = builds ? SIDES : SIDES.slice(0, 1);
  const curves = sides.map((id) => {
    const fast = fastFigure(evaluation.table({ set: id }).cells, 'margin_ratio');
    const all = volumesOver(span).map((q) => [q, fast.at('q', q)] as const);
    const points = all.filter(([, margin]) => Number.isFinite(margin));
    // Without any margin, as at a price of 0, there is an axis and no curve on it.
    return points.length > 0
      ? { id, fast, points, isThere: true }
      : { id, fast, points: all.map(([q]) => [q, NaN] as const), isThere: false };
  });
  return {
    curves: curves.map(({ id, points, isThere }) => ({
      id,
      label: !isThere ? '' : builds ? SIDE_WORDS[id] : 'Margin',
      text: isThere ? endText(points) : '',
      points,
    })),
    breakEvens: sides.flatMap((curve) => {
      const figure = evaluation.figure('break_even_units', { set: curve });
      const at =
        figure.kind === 'value' ? [figure.value] : figure.kind === 'several' ? [figure.values[0], figure.settles] : [];
      return at.flatMap((q) =>
        q ? [{ curve, volume: toFloat(q), text: `breaks even at ${showQuantity(exactText(q), unit)}` }] : [],
      );
    }),
    today: {
      volume: today,
      text: `now ${showQuantity(exactText(volume), unit)}`,
      margins: curves.map(({ id, fast }) => ({ curve: id, margin: fast.at('q', today) })),
    },
    volumeLabel: unitWords(unit),
  };
}

/** What is said beside a curve's name: nothing, unless the whole of it is a loss of more than the price; then how far, where it ends. */
function endText(points: readonly (readonly [number, number])[]): string {
  const end = points.at(-1)?.[1];
  return end !== undefined && points.every(([, margin]) => margin < -1)
    ? showQuantity(exactText(new Decimal(end).toDP(4)), 'share')
    : '';
}

function volumesOver([low, high]: readonly [number, number]): number[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => low * (high / low) ** (index / SAMPLES));
}
