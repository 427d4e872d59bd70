/** Decimals as whole numbers of a hundred places: by nobody's arithmetic but this file's. */
const PLACES = 100;

/** @throws SyntaxError for what is no plain decimal */
function scaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return text.startsWith('-') ? -size : size;
}

export const isNumber = (text: string): boolean => /^-?[0-9]+(?:\.[0-9]+)?$/.test(text);

export const same = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : scaled(a) === scaled(b);

/** A number between two, both included, in so many digits behind the point. @param share of a million */
export function between(low: string, high: string, share: number, digits: number): string {
  const [from, to] = [scaled(low), scaled(high)];
  const unit = 10n ** BigInt(PLACES - digits);
  const at = from + ((to - from) * BigInt(share)) / 1_000_000n;
  // Towards the lower end, but not below it.
  const rounded = at - (((at % unit) + unit) % unit);
  const value = rounded < from ? from : rounded;
  const text = (value < 0n ? -value : value).toString().padStart(PLACES + 1, '0');
  const written = `${text.slice(0, -PLACES)}.${text.slice(-PLACES)}`.replace(/0+$/, '').replace(/\.$/, '');
  return value < 0n ? `-${written}` : written;
}
