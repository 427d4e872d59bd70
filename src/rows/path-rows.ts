/** A case's path as rows for its chart, in words and as a table. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { pathOf, type Path, type PathVerdict } from '#model/economics/lenses/path.ts';
import { stateOnBasis } from '#model/economics/basis.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';
import { boundaryName } from '#wording/boundary-name.ts';
import { SIDE_WORDS, type Side } from '#wording/side-words.ts';

/** Cash from month to month, as it stands and with the build lines put in or out. */
export interface PathRows {
  months: number;
  curves: PathCurve[];
  /** The vertical axis's ends, as shown: "$730 million", "−$41.9 million"; zero is always between. */
  top: string;
  bottom: string;
}

export interface PathCurve {
  id: Side;
  label: string;
  /** Cash after the last month, as shown. */
  text: string;
  /** USD at the end of each month, from 0 before the first. */
  points: number[];
  /** The month at whose end what was spent is back. */
  turn?: number;
}

interface PathTable {
  columns: string[];
  rows: string[][];
}

export interface PathView {
  /** Absent where the path is not defined. */
  rows?: PathRows;
  /** One a curve; the first says what is counted. */
  sentences: string[];
  table: PathTable;
}

const TABLE_ROWS = 12;
const money = (value: Decimal) => showQuantity(exactText(value), 'USD');

export function pathView(evaluation: Evaluation): PathView {
  const { definition, state } = evaluation;
  const builds = definition.nothingBuilt === undefined;
  const sides = builds ? (['without', 'with'] as const) : (['without'] as const);
  const paths = sides.map((set) => ({ set, path: pathOf(evaluation, { set }) }));
  const sentences = paths.map(({ set, path }) => {
    const within = stateOnBasis(definition, state, { set });
    const counted = boundaryName(definition, within);
    const lead = `${builds ? `${SIDE_WORDS[set]}, counting` : 'Counting'} ${counted}`;
    return path.kind === 'path'
      ? `${lead}: ${verdictWords(path)}`
      : `${lead}: there is nothing to follow, as ${path.why}.`;
  });
  const known = paths.flatMap(({ set, path }) => (path.kind === 'path' ? [{ set, ...path }] : []));
  const [first] = known;
  if (first === undefined) return { sentences, table: { columns: [], rows: [] } };
  const label = builds ? SIDE_WORDS : { ...SIDE_WORDS, without: 'Cash' };
  const curves = known.map(({ set, months, verdict }): PathCurve => {
    const last = months.at(-1);
    return {
      id: set,
      label: label[set],
      text: last ? money(last.cumulative) : '',
      points: [0, ...months.map(({ cumulative }) => toFloat(cumulative))],
      ...(verdict.kind === 'at' || verdict.kind === 'outrun' ? { turn: verdict.month } : {}),
    };
  });
  const step = Math.ceil(first.months.length / TABLE_ROWS);
  const shown = first.months
    .map((_, place) => place)
    .filter((place) => (place + 1) % step === 0 || place === first.months.length - 1);
  return {
    rows: { months: first.months.length, curves, top: axisEnd(curves, Math.max), bottom: axisEnd(curves, Math.min) },
    sentences,
    table: {
      columns: ['Month', ...known.flatMap(({ set }) => [`${label[set]}: that month`, `${label[set]}: so far`])],
      rows: shown.map((place) => [
        String(place + 1),
        ...known.flatMap(({ months }) => {
          const month = months[place];
          return month ? [money(month.cash), money(month.cumulative)] : ['', ''];
        }),
      ]),
    },
  };
}

/** The axis's end as text: where the picture reaches, not a figure of the case. */
function axisEnd(curves: readonly PathCurve[], pick: (...values: number[]) => number): string {
  return showQuantity(exactText(new Decimal(pick(0, ...curves.flatMap(({ points }) => points))).round()), 'USD');
}

function verdictWords({ months, verdict }: Extract<Path, { kind: 'path' }>): string {
  const cash = months.map(({ cumulative }) => cumulative);
  const last = cash.at(-1) ?? new Decimal(0);
  const span = `${months.length} month${months.length === 1 ? '' : 's'}`;
  return words(verdict, {
    end: money(last),
    owed: money(last.neg()),
    deepest: money(Decimal.min(0, ...cash).neg()),
    span,
  });
}

function words(
  verdict: PathVerdict,
  { end, owed, deepest, span }: Record<'end' | 'owed' | 'deepest' | 'span', string>,
): string {
  switch (verdict.kind) {
    case 'from-the-start':
      return `cash is never below zero at a month’s end, and comes to ${end} in ${span}.`;
    case 'at':
      return `what was spent is back at the end of month ${verdict.month}, after ${deepest} at the deepest, and cash comes to ${end} in ${span}.`;
    case 'outrun':
      return `what was spent is back at the end of month ${verdict.month} and gone again in month ${verdict.lost}: costs outrun what comes in, and ${owed} is out after ${span}.`;
    case 'not-within':
      return `what was spent is not back within ${span}: ${owed} is out, and the last month ${verdict.gaining ? 'brought some of it back' : 'added to it'}.`;
    case 'never':
      return `what was spent never comes back, while each unit loses money at these rates: ${owed} is out after ${span}, and more volume makes it more.`;
    default:
      return verdict satisfies never;
  }
}
