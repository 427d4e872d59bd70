import { exactText, type Decimal } from '#model/decimal.ts';
import { showQuantity, wordsAfter } from '#numbers/number-style.ts';

/** A place on an input's track, with its unit: "$12.90 per GPU-hour"; from a hundred on without decimals: "103 requests". */
export function inputPlace(place: Decimal, unit: string): string {
  const at = place.gte(100) ? place.round() : place;
  const words = wordsAfter(unit, at.eq(1));
  return `${showQuantity(exactText(at), unit)}${words === '' ? '' : ` ${words}`}`;
}
