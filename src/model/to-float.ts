import type { Decimal } from './decimal.ts';

/** The one place where a Decimal becomes a float: to become a pixel, or to start a search that ends exactly. Never for a shown figure. */
export const toFloat = (value: Decimal): number => value.toNumber();
