/** What a textbook market would ask, against how many hosts there are; everything else as it stands. */
import { Decimal } from '#model/decimal.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { isDefined } from '#model/formula/value.ts';
import type { Evaluation } from '../evaluation.ts';
import { tableOf } from '../table.ts';
import type { Lens } from './lens.ts';

/** What a market of many hosts would ask, against how many there are. */
export const marketLens = {
  place: 4,
  terms: {
    hosts: { what: 'the input that says how many hosts there are', unit: 'host' },
    price: { what: 'the price such a market would end at', unit: 'USD/{unit}' },
    cost: { what: 'what serving one more unit costs', unit: 'USD/{unit}' },
  },
} as const satisfies Lens;

interface MarketPoint {
  hosts: number;
  /** USD per unit; `undefined` where no finite price comes out. */
  price: Decimal | undefined;
}

export interface Market {
  kind: 'market';
  points: MarketPoint[];
  /** USD per unit. */
  cost: Decimal;
  hosts: Decimal;
}

/** Numbers of hosts that are looked at: each of the first ten, then every other as far as a picture reaches. */
export const HOST_COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30];

/** Works a case's market out. @throws RangeError for a case that declares none, or whose `hosts` is not an input */
export function marketOf(evaluation: Evaluation): Market | { kind: 'not-defined'; why: string } {
  const { hosts, price, cost } = evaluation.definition.lenses?.market ?? {};
  if (hosts?.kind !== 'name' || price === undefined || cost === undefined)
    throw new RangeError(`case ${evaluation.definition.id} declares no market over an input`);
  const [now, costs] = [evaluation.work(hosts), evaluation.work(cost)];
  if (!isDefined(now)) return { kind: 'not-defined', why: now.notDefined };
  if (!isDefined(costs)) return { kind: 'not-defined', why: costs.notDefined };
  const { cells } = evaluation.table();
  const points = HOST_COUNTS.map((count): MarketPoint => {
    const value = evaluate(price, tableOf(cells, new Map([[hosts.name, new Decimal(count)]])).value);
    return { hosts: count, price: isDefined(value) ? value : undefined };
  });
  return { kind: 'market', points, cost: costs, hosts: now };
}
