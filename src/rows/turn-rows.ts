/** What a figure is over a range of one input: a line, where its sign turns, and places that are named on it. */
import { Decimal, exactText } from '#model/decimal.ts';
import { readQualified } from '#model/economics/basis.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { fastFigure } from '#model/economics/fast-case.ts';
import { tableOf } from '#model/economics/table.ts';
import { toFloat } from '#model/to-float.ts';
import { fastCrossings } from '#model/formula/fast-crossings.ts';
import { crossings } from '#model/formula/solve.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { unitOfCell } from '#wording/cell-unit.ts';
import { cellIn } from '#wording/snapshot.ts';

export interface TurnPlan {
  /** The input along the picture, without its notebook. */
  input: string;
  /** The figure up it, without its notebook. */
  cell: string;
  /** What the input counts, in words: "films". */
  across: string;
  /** Ends of the picture, in the input's unit and in the figure's. */
  low: number;
  high: number;
  bottom: number;
  top: number;
  marks: readonly { words: string; at: number }[];
}

/** A place on the line, 0 (left, bottom) to 1, cut to the frame. */
interface TurnPlace {
  x: number;
  y: number;
  gain: boolean;
  /** An arrow to where it truly is; empty within the frame. */
  beyond: string;
}

export interface TurnPicture {
  /** Places, not cut: they run on beyond the frame. Empty where the figure has no value. */
  line: (readonly [x: number, y: number])[];
  /** Where the figure is zero, from the bottom. */
  zero: number;
  falling: boolean;
  turns: { x: number; words: string }[];
  marks: (TurnPlace & { words: string; value: string })[];
  here: TurnPlace | undefined;
  /** Top and bottom of the picture, as the figure is written. */
  ends: [top: string, bottom: string];
  sentence: string;
}

const STRETCHES = 24;
const within = (place: number) => Math.min(Math.max(place, 0), 1);

/** @throws RangeError for an input or a figure that the case lacks */
export function turnPicture(evaluation: Evaluation, plan: TurnPlan): TurnPicture {
  const { definition } = evaluation;
  const { input: id, cell, across, low, high, bottom, top } = plan;
  const input = definition.inputs.find((one) => one.id === id);
  const qualified = readQualified(cell);
  if (!input || !qualified) throw new RangeError(`case ${definition.id} has no ${id} or ${cell}`);
  const { figure, under } = qualified;
  const { cells } = evaluation.table(under);
  const fast = (value: number) => fastFigure(cells, figure).at(id, value);
  const from = Math.max(low, Number(input.minimum));
  const x = (value: number) => (value - low) / (high - low);
  const y = (value: number) => (value - bottom) / (top - bottom);
  const line = Array.from({ length: STRETCHES + 1 }, (_, place) => from + ((high - from) * place) / STRETCHES)
    .map((value) => [x(value), y(fast(value))] as const)
    .filter(([, height]) => Number.isFinite(height));
  const search = { fast, low: from, high, scale: 'linear' as const };
  const turns = evaluation.hurried
    ? fastCrossings(search).map(({ at }) => new Decimal(at.toPrecision(3)))
    : crossings({
        ...search,
        exact: (value) => tableOf(cells, new Map([[id, value]])).value(figure),
        low: new Decimal(from),
        high: new Decimal(high),
      }).map(({ at }) => at);
  const shown = (value: string) => `${showQuantity(value, input.unit)} ${across}`;
  const placed = (value: number): TurnPlace | undefined => {
    const height = y(fast(value));
    if (!Number.isFinite(height)) return undefined;
    const along = x(value);
    const beyond = along > 1 ? '→' : along < 0 ? '←' : height > 1 ? '↑' : height < 0 ? '↓' : '';
    return { x: within(along), y: within(height), gain: height >= y(0), beyond };
  };
  const now = evaluation.figure(id);
  const here = now.kind === 'value' ? exactText(now.value) : '';
  const { text, remark } = cellIn(evaluation, cell);
  const turned = turns.map((at) => showQuantity(exactText(at), input.unit)).join(' and ');
  return {
    line,
    zero: y(0),
    falling: (line[0]?.[1] ?? 0) > (line.at(-1)?.[1] ?? 0),
    turns: turns.map((at) => ({ x: x(toFloat(at)), words: shown(exactText(at)) })),
    marks: plan.marks.flatMap(({ words, at }) => {
      const place = placed(at);
      return place
        ? [{ ...place, words, value: `${showQuantity(String(at), input.unit)} ${place.beyond}`.trim() }]
        : [];
    }),
    here: here === '' ? undefined : placed(Number(here)),
    ends: [top, bottom].map((end) => showQuantity(String(end), unitOfCell(definition, cell)).replace(/\.0+$/, '')) as [
      string,
      string,
    ],
    sentence:
      line.length === 0
        ? `There is nothing to draw${remark === undefined ? '' : `: ${remark}`}.`
        : `The filled dot is at ${shown(here)}: ${text}. ${turned === '' ? `From ${low} to ${high} ${across} the sign does not turn.` : `The sign turns at ${turned}.`}`,
  };
}
