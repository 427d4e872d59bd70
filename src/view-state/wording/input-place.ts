import { exactText, type Decimal } from '#model/decimal.ts';
import { showQuantity, wordsAfter } from '#view-state/number-style.ts';

/** What is counted one by one, and never sold or bought in parts. */
const WHOLE = /^(?:chip|course|customer|GPU|host|instance|node|request|seat|user)$/;

/** A place on an input's track, with its unit: "$12.90 per GPU-hour", "103 requests". */
export function inputPlace(place: Decimal, unit: string): string {
  const at = WHOLE.test(unit) && place.gte(1) ? place.round() : place;
  const words = wordsAfter(unit, at.eq(1));
  return `${showQuantity(exactText(at), unit)}${words === '' ? '' : ` ${words}`}`;
}
