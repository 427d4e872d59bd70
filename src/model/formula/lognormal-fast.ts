/** What `lognormal.ts` gives, in floats: for curves, searches and draws, where there is no Decimal to send along. */

const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;
/** Inside this, N is 1/2 plus a series, which loses two digits there; outside, the tail is found on its own. */
const SERIES_UP_TO = 2.5;

/** `cappedMean` to 1e-12 relative; NaN when an argument is negative. */
export function cappedMeanFast(mean: number, spread: number, cap: number): number {
  if (!(mean >= 0 && spread >= 0 && cap >= 0)) return NaN;
  const least = Math.min(mean, cap);
  if (least === 0 || spread === 0) return least;
  const distance = Math.log(cap / mean) / spread;
  const half = spread / 2;
  return Math.min(mean * normalBelowFast(distance - half) + cap * normalBelowFast(-distance - half), least);
}

/** `shareAbove` to 1e-12 relative; NaN when an argument is negative. */
export function shareAboveFast(mean: number, spread: number, level: number): number {
  if (!(mean >= 0 && spread >= 0 && level >= 0)) return NaN;
  if (mean === 0 || level === 0 || spread === 0) return mean > level ? 1 : 0;
  return normalBelowFast(-Math.log(level / mean) / spread - spread / 2);
}

function normalBelowFast(x: number): number {
  const size = Math.abs(x);
  const square = x * x;
  const density = Math.exp(-square / 2) * ONE_OVER_ROOT_TWO_PI;
  if (size < SERIES_UP_TO) {
    let [term, sum] = [x, x];
    for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
      term *= square / odd;
      sum += term;
    }
    return density * sum + 0.5;
  }
  // Laplace's continued fraction: with n levels it errs by about exp(x^2 / 2 - 2 x sqrt(n)).
  let rest = 0;
  for (let level = Math.ceil((20 / size + 1) ** 2); level > 0; level -= 1) rest = level / (size + rest);
  const tail = density / (size + rest);
  return x < 0 ? tail : 1 - tail;
}
