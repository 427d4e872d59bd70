/**
 * The mean of min(X, cap) for a lognormal X with a given mean M and spread s (the standard deviation of ln X): what a user costs
 * on average when use is spread that way and cut off at a cap.
 * With d = ln(cap / M) / s it is M N(d - s/2) + cap N(-d - s/2), N being the normal distribution's lower tail: two positive
 * terms, so that nothing cancels as long as N keeps its relative accuracy in the tail.
 */
import { Decimal } from '#model/decimal.ts';

const ONE_OVER_ROOT_TWO_PI = '0.398942280401432677939946059934381868475858631164934657';
const ROOT_OF_A_TWENTIETH_OVER_PI = '0.071176254341717705847676267640380306503555502384992';
const TWO_PI_ROOT_FIVE = '14.049629462081452786312749286409789598933018374134';
/** Inside this, N is 1/2 plus a series, which loses half a digit there; outside, the tail is found on its own. */
const SERIES_UP_TO = 1;
/** Where the pole lies on the path of the trapezoidal sum, and beyond which it no longer counts: pi sqrt(20). */
const POLE_UP_TO = 14.049;

/**
 * Exact to 35 digits or more. Needs mean >= 0, spread >= 0, cap >= 0.
 * @returns in the unit of mean and cap; never above either
 */
export const cappedMean = remembering((mean, spread, cap) => {
  const least = Decimal.min(mean, cap);
  if (least.isZero() || spread.isZero()) return least;
  const distance = cap.div(mean).ln().div(spread);
  const half = spread.div(2);
  const uncapped = mean.times(normalBelow(distance.minus(half)));
  return Decimal.min(uncapped.plus(cap.times(normalBelow(distance.neg().minus(half)))), least);
});

/**
 * The chance that a lognormal X of a given mean and spread is above a level: N(-d - s/2). The whole or nothing where there is no spread.
 * Exact to 35 digits or more. Needs mean >= 0, spread >= 0, level >= 0.
 */
export const shareAbove = remembering((mean, spread, level) => {
  if (mean.isZero() || level.isZero() || spread.isZero()) return new Decimal(mean.gt(level) ? 1 : 0);
  return normalBelow(level.div(mean).ln().div(spread).plus(spread.div(2)).neg());
});

type OfThree = (a: Decimal, b: Decimal, c: Decimal) => Decimal;

const REMEMBERED = 32;

/** Keeps some results: a case asks for one under each of its boundaries, and a search for it at each of its steps. */
function remembering(work: OfThree): OfThree {
  const known = new Map<string, Decimal>();
  return (a, b, c) => {
    const key = `${a} ${b} ${c}`;
    const result = known.get(key) ?? work(a, b, c);
    if (known.size === REMEMBERED) known.clear();
    known.set(key, result);
    return result;
  };
}

function normalBelow(x: Decimal): Decimal {
  const square = x.times(x);
  const density = square.div(-2).exp();
  if (x.abs().lt(SERIES_UP_TO)) {
    let [term, sum] = [x, x];
    for (let odd = 3; term.abs().gt(1e-42); odd += 2) {
      term = term.times(square).div(odd);
      sum = sum.plus(term);
    }
    return density.times(ONE_OVER_ROOT_TWO_PI).times(sum).plus(0.5);
  }
  const tail = normalAbove(x.abs(), square.div(2), density);
  return x.isNegative() ? tail : new Decimal(1).minus(tail);
}

/** exp(-n^2 / 10) for n = 1, 2, ... until it no longer counts. Made when first needed. */
let weights: Decimal[] | undefined;

function makeWeights(): Decimal[] {
  const ratio = new Decimal('-0.1').exp();
  const made: Decimal[] = [];
  for (let n = 1, weight = ratio; n <= 31; weight = weight.times(ratio.pow(2 * n + 1)), n += 1) made.push(weight);
  return made;
}

/**
 * The upper tail as a trapezoidal sum, which for this integrand converges exponentially (Matta and Reichel, 1971): with steps of
 * sqrt(0.1) it errs by exp(-10 pi^2), about 1e-43. The last term is the residue of the pole beside the path.
 */
function normalAbove(x: Decimal, halfSquare: Decimal, density: Decimal): Decimal {
  weights ??= makeWeights();
  const sum = weights.reduce(
    (total, weight, i) => total.plus(weight.times(2).div(halfSquare.plus((i + 1) ** 2 / 10))),
    new Decimal(1).div(halfSquare),
  );
  const path = x.times(ROOT_OF_A_TWENTIETH_OVER_PI).times(density).times(sum);
  const pole = x.lt(POLE_UP_TO) ? new Decimal(2).div(x.times(TWO_PI_ROOT_FIVE).exp().minus(1)) : 0;
  return path.minus(pole).div(2);
}
