import type { Decimal } from '#model/decimal.ts';

/** A quantity that has no value here, with the reason in words for a reader ("no tokens are sold"). It is never NaN or Infinity. */
export interface NotDefined {
  readonly notDefined: string;
}

/** What evaluating a formula exactly gives. */
export type Value = Decimal | NotDefined;

export const notDefined = (reason: string): NotDefined => ({ notDefined: reason });

export function isDefined(value: Value): value is Decimal {
  return !('notDefined' in value);
}
