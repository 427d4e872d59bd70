/** A line of generations in words and as rows: each as a small company, and the company they make. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { vintagesOf, type Vintages, type VintagesVerdict } from '#model/economics/lenses/vintages.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';

/** What went out and what came in, on one row's own scale. */
export interface BalanceRow {
  name: string;
  /** Amounts as shown. */
  out: string;
  in: string;
  rest: string;
  /** Shares of the longer of the two, 0 to 1. */
  outShare: number;
  inShare: number;
  loss: boolean;
}

export interface VintagesView {
  /** One row a generation, and one a period; empty where nothing is defined. */
  generations: BalanceRow[];
  periods: BalanceRow[];
  sentences: string[];
}

const money = (value: Decimal) => showQuantity(exactText(value), 'USD');
const months = (value: Decimal) => showQuantity(exactText(value), 'month', 'months');

export function vintagesView(evaluation: Evaluation): VintagesView {
  const result = vintagesOf(evaluation);
  if (result.kind === 'not-defined')
    return { generations: [], periods: [], sentences: [`There are no generations to follow: ${result.why}.`] };
  const { generations, periods } = result;
  return {
    generations: generations.map(({ generation, spent, left, kept }) =>
      balance(`Model ${generation}`, spent, left, kept),
    ),
    periods: periods.map(({ period, spent, left, cash }) => balance(periodName(period, result), spent, left, cash)),
    sentences: [modelWords(result), labWords(result.verdict, result), afterWords(result)],
  };
}

/** Both bars on a row's own scale: the longer is the whole width. */
function balance(name: string, spent: Decimal, left: Decimal, kept: Decimal): BalanceRow {
  const longest = Decimal.max(spent, left, 0);
  const share = (value: Decimal) => (longest.isZero() ? 0 : Math.max(0, toFloat(value.div(longest))));
  return {
    name,
    out: money(spent),
    in: money(left),
    rest: money(kept),
    outShare: share(spent),
    inShare: share(left),
    loss: kept.lt(0),
  };
}

function periodName(period: number, { interval, generations }: Vintages): string {
  const span = exactText(interval) === '12' ? 'Year' : 'Period';
  return `${span} ${period}${period > generations.length ? ', building nothing' : ''}`;
}

function modelWords({ generations, marginNeeded }: Vintages): string {
  const needed = showQuantity(exactText(marginNeeded), 'share');
  const [first] = generations;
  if (first === undefined || first.kept.lt(0))
    return `No model pays for itself: that takes ${needed} of its revenue left after serving.`;
  return first.kept.isZero()
    ? `Each model just pays for itself, with the ${needed} of revenue left after serving that this takes.`
    : `Each model pays for itself: that takes ${needed} of revenue left after serving.`;
}

function labWords(verdict: VintagesVerdict, { periods, generations, interval }: Vintages): string {
  const last = periods[generations.length - 1];
  const span = months(interval);
  switch (verdict.kind) {
    case 'none-pays':
      return `The lab loses with each, ${money(last?.cash.neg() ?? new Decimal(0))} in the last ${span} in which it builds.`;
    case 'each-pays-company-never':
      return `The lab has nothing to spare in any period in which it builds: in the last of them, ${span} long, it spends ${money(last?.cash.neg() ?? new Decimal(0))} more than its models leave.`;
    case 'both-pay':
      return `The lab has cash to spare from period ${verdict.from} on, ${span} each, while it goes on building.`;
    default:
      return verdict satisfies never;
  }
}

function afterWords({ periods, generations }: Vintages): string {
  const end = periods.at(-1)?.cumulative ?? new Decimal(0);
  const count = `${generations.length} model${generations.length === 1 ? '' : 's'}`;
  return end.lt(0)
    ? `After ${count} and with building stopped, ${money(end.neg())} has not come back.`
    : `After ${count} and with building stopped, ${end.isZero() ? 'just what was spent has come back' : `${money(end)} is left of it all`}.`;
}
