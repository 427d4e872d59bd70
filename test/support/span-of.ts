import { Decimal, exactText } from '#model/decimal.ts';
import type { InputDefinition } from '#model/economics/definition.ts';

/** Values between which tests move an input: its plausible range, or, of a fact, half to twice of it within what it may be. */
export function spanOf({ range, minimum, maximum, default: own }: InputDefinition): readonly [string, string] {
  if (range) return range;
  const within = (value: Decimal) => exactText(Decimal.max(minimum, Decimal.min(maximum, value)));
  const fact = new Decimal(own ?? maximum);
  return fact.isZero() ? [minimum, within(new Decimal(1))] : [within(fact.div(2)), within(fact.times(2))];
}
