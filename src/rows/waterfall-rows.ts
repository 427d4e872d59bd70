/** Why two margins differ: as rows for a waterfall, and in a sentence. */
import { Decimal, exactText } from '#model/decimal.ts';
import { attributionOf, type Attribution, type Part } from '#model/economics/attribution.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Behavior } from '#model/economics/words.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { sentenceCase } from '#wording/figure-text.ts';

/** A difference taken apart: from one margin to another, step by step on one track from 0 to 1. */
interface WaterfallRow {
  label: string;
  /** As shown, with its sign: "+$0.30". */
  text: string;
  kind: 'from' | 'to' | 'adds' | 'takes';
  /** From where the steps so far have come to, to where this one goes; the first and the last run from zero. */
  span: readonly [from: number, to: number];
}

export interface Waterfall {
  rows: WaterfallRow[];
  /** Where zero lies. */
  zero: number;
}

export interface WaterfallView {
  sentence: string;
  /** Absent where a margin is not defined. */
  waterfall?: Waterfall;
  /** What is the same on both sides; empty for nothing. */
  same: string;
}

/** @param names what the two are called: "A", "B" */
export function waterfallView(one: Evaluation, other: Evaluation, names: readonly [string, string]): WaterfallView {
  const found = attributionOf(one, other);
  if (found.kind === 'not-defined')
    return { sentence: `There is no difference to take apart: ${found.why}.`, same: '' };
  const { definition } = one;
  const unit = found.in === 'amounts' ? `USD/${definition.unit.symbol}` : 'share';
  const text = (value: Decimal) => showQuantity(exactText(value), unit);
  // Two shares are apart by points: a percent of what would be another question.
  const signed = (value: Decimal) => `${value.gt(0) ? '+' : ''}${text(value).replace('%', ' points')}`;
  const label = ({ id }: Part) => {
    if (found.in === 'shares') return sentenceCase(BEHAVIOR_WORDS[id as Behavior]).replace(/\.$/, '');
    return id === 'price' ? 'Price' : (definition.lines.find((line) => line.id === id)?.label ?? id);
  };
  const per = found.in === 'amounts' ? ` per ${definition.unit.name}` : ' of price';
  const most = found.parts.reduce((widest, part) => (part.change.abs().gt(widest.change.abs()) ? part : widest));
  const difference = found.to.minus(found.from);
  const why =
    difference.isZero() && most.change.isZero()
      ? 'nothing differs'
      : `most of all by “${label(most)}” (${signed(most.change)})`;
  const same = found.parts.filter(({ change }) => change.isZero()).map(label);
  return {
    same: same.length === 0 ? '' : `No change: ${same.join(', ')}.`,
    sentence: `${names[0]} keeps ${text(found.from)}${per} and ${names[1]} ${text(found.to)}: ${difference.isZero() ? 'no difference' : `${signed(difference)}`}, ${why}.`,
    waterfall: rowsOf(found, names, label, text, signed),
  };
}

function rowsOf(
  { from, to, parts }: Extract<Attribution, { kind: 'attribution' }>,
  names: readonly [string, string],
  label: (part: Part) => string,
  text: (value: Decimal) => string,
  signed: (value: Decimal) => string,
): Waterfall {
  const running = parts.reduce<Decimal[]>((sums, { change }) => [...sums, (sums.at(-1) ?? from).plus(change)], [from]);
  const [low, high] = [Decimal.min(0, to, ...running), Decimal.max(0, to, ...running)];
  const reach = high.minus(low);
  const at = (value: Decimal) => (reach.isZero() ? 0 : toFloat(value.minus(low).div(reach)));
  const zero = new Decimal(0);
  const steps = parts.flatMap((part, place): WaterfallRow[] => {
    if (part.change.isZero()) return [];
    const span = [at(running[place] ?? zero), at(running[place + 1] ?? zero)] as const;
    return [{ label: label(part), text: signed(part.change), kind: part.change.gt(0) ? 'adds' : 'takes', span }];
  });
  return {
    rows: [
      { label: `Margin of ${names[0]}`, text: text(from), kind: 'from', span: [at(zero), at(from)] },
      ...steps,
      { label: `Margin of ${names[1]}`, text: text(to), kind: 'to', span: [at(zero), at(to)] },
    ],
    zero: at(zero),
  };
}
