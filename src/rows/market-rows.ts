/** The price of a textbook market against the number of hosts, as a picture and in a sentence. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { HOST_COUNTS, marketOf } from '#model/economics/lenses/market.ts';
import { toFloat } from '#model/to-float.ts';
import { isDefined } from '#model/formula/value.ts';
import { showQuantity } from '#numbers/number-style.ts';
import type { CurvePicture } from './curve-picture.ts';

/** The picture's top, in costs of serving: a higher price runs out of it. */
const TOP = 4;

export function marketPicture(evaluation: Evaluation): CurvePicture {
  const market = marketOf(evaluation);
  const [first, last] = [HOST_COUNTS[0] ?? 1, HOST_COUNTS.at(-1) ?? 2];
  const frame = {
    name: 'Price against the number of hosts',
    levels: [{ y: 1 / TOP, text: 'cost of serving', below: true as const }],
    left: `${first} host`,
    right: `${last} hosts`,
  };
  if (market.kind === 'not-defined')
    return { ...frame, points: [], sentence: `There is no market to draw: ${market.why}.` };
  const { cost, points, hosts } = market;
  if (!cost.gt(0)) return { ...frame, points: [], sentence: 'There is no market to draw: serving costs nothing.' };
  const x = (count: number) => Math.min(1, Math.max(0, (count - first) / (last - first)));
  const y = (price: Decimal) => toFloat(price.div(cost)) / TOP;
  const drawn = points.flatMap(({ hosts: count, price }): (readonly [number, number])[] =>
    price ? [[x(count), y(price)]] : [],
  );
  const term = evaluation.definition.lenses?.market?.price;
  const now = term && evaluation.work(term);
  const words = (price: Decimal) =>
    `${showQuantity(exactText(price), 'USD')}, ${showQuantity(exactText(price.div(cost)), 'ratio', 'times')} times the cost of serving`;
  const count = showQuantity(exactText(hosts), 'ratio', 'plain');
  const many = points.at(-1)?.price;
  return {
    ...frame,
    points: drawn,
    ...(now &&
      isDefined(now) &&
      hosts.lte(new Decimal(last)) &&
      y(now) <= 1 && { here: [x(toFloat(hosts)), y(now)] as const }),
    sentence:
      now && isDefined(now) && many
        ? `In this toy ${count} hosts ask ${words(now)}; ${last} of them would ask ${words(many)}. It stays above the cost for as long as hosts differ.`
        : 'In this toy demand hardly falls with price, so that no finite price comes out.',
  };
}
