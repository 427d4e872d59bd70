import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal, exactText } from '#model/decimal.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { compileFast } from '#model/formula/fast.ts';
import { fastCrossings } from '#model/formula/fast-crossings.ts';
import { crossings, crossingSteps, type Search } from '#model/formula/solve.ts';
import { isDefined, notDefined } from '#model/formula/value.ts';
import { seeded, tree } from './random-trees.ts';

/** A formula in x over a range. */
function search(text: string, low: string | number, high: string | number, scale: 'linear' | 'log' = 'linear'): Search {
  const formula = tree(text);
  const run = compileFast(formula, () => 0);
  const values = new Float64Array(1);
  return {
    fast: (x) => {
      values[0] = x;
      return run(values);
    },
    exact: (x) => evaluate(formula, () => x),
    low: new Decimal(low),
    high: new Decimal(high),
    scale,
  };
}

const words = (found: { at: Decimal | number; rising: boolean; kind: string }[]) =>
  found.map(
    ({ at, rising, kind }) =>
      `${rising ? 'rising' : 'falling'} ${kind} ${typeof at === 'number' ? Number(at.toPrecision(8)) : exactText(at)}`,
  );
const exactly = (...range: Parameters<typeof search>) => words(crossings(search(...range)));
const quickly = (...range: Parameters<typeof search>) => {
  const { fast, low, high, scale } = search(...range);
  return words(fastCrossings({ fast, low: low.toNumber(), high: high.toNumber(), scale }));
};

describe('places where a formula changes sign', () => {
  test.each<[string, number, number, 'linear' | 'log', string[]]>([
    ['x - 0.3', 0, 1, 'linear', ['rising root 0.3']],
    ['0.3 - x', 0, 1, 'linear', ['falling root 0.3']],
    ['8 * x - 1', 0.001, 1000, 'log', ['rising root 0.125']],
    ['x', -10, 9, 'linear', ['rising root 0']],
    ['(x - 3) ^ 3', 0, 10, 'linear', ['rising root 3']],
    ['x ^ 0.5 - 1.5', 0, 10, 'linear', ['rising root 2.25']],
    ['(x - 1) * (x - 2) * (x - 3)', 0.001, 1000, 'log', ['rising root 1', 'falling root 2', 'rising root 3']],
    ['x + 1', 0, 10, 'linear', []],
    ['-1 - x', 0, 10, 'linear', []],
    ['x - x', 0, 10, 'linear', []],
    ['0.1 * x - 0.3 * x / 3', 0, 10, 'linear', []],
    ['min(0, x - 2)', 0, 10, 'linear', ['rising root 2']],
    ['max(0, x - 2)', 0, 10, 'linear', []],
    ['x < 5 ? -1 : 0', 0, 10, 'linear', ['rising edge 5']],
    ['x < 5 ? -1 : 1', 0, 10, 'linear', ['rising edge 5']],
    ['x <= 7.25 ? 3 : -0.001', 0, 10, 'linear', ['falling edge 7.25']],
    ['1 / (x - 3.3)', 0, 10, 'linear', ['rising edge 3.3']],
    ['1 / (x - 5)', 0, 10, 'linear', ['rising edge 5']],
    ['1 / (x - 5) ^ 2', 0, 10, 'linear', []],
    ['(x - 1.234) ^ 2', 0, 10, 'linear', []],
    ['-((x - 1.25) ^ 2)', 0, 10, 'linear', []],
  ])('%s from %d to %d (%s)', (text, low, high, scale, expected) => {
    expect(exactly(text, low, high, scale)).toEqual(expected);
    expect(quickly(text, low, high, scale)).toEqual(expected);
  });

  it('are exact where floats are not', () => {
    expect(exactly('3 * x - 1', 0, 1)).toEqual([`rising root 0.${'3'.repeat(40)}`]);
    const [root] = crossings(search('x ^ 2 - 2', 0, 10));
    expect(root?.at.minus(new Decimal(2).pow('0.5')).abs().lt('1e-38')).toBe(true);
    expect(exactly('10 ^ -20 * (x - 4)', 0, 10)).toEqual(['rising root 4']);
  });

  it('are given for an edge that is not a round number, to 28 digits', () => {
    expect(exactly('x < 100 / 3 ? 1 : -1', 0, 100)).toEqual([`falling edge 33.${'3'.repeat(26)}`]);
  });

  it('are found in pairs between two samples', () => {
    expect(exactly('(x - 1) * (x - 1.001)', 0, 10)).toEqual(['falling root 1', 'rising root 1.001']);
    expect(exactly('(x - 1) * (x - 1.0000001)', 0, 10)).toEqual(['falling root 1', 'rising root 1.0000001']);
  });

  it('are the loss after each new server, and the way back from it', () => {
    const servers = [
      'rising root 4833.333333333333333333333333333333333333',
      'falling edge 5000',
      'rising root 5666.666666666666666666666666666666666667',
      'falling edge 6000',
      'rising root 6500',
      'falling edge 7000',
      'rising root 7333.333333333333333333333333333333333333',
      'falling edge 8000',
      'rising root 8166.666666666666666666666666666666666667',
    ];
    expect(exactly('x * 3 - 2000 - ceil(x / 1000) * 2500', 1, 20000)).toEqual(servers);
    // Here samples lie a tenth apart, so that a server may come and go between two of them.
    expect(exactly('x * 3 - 2000 - ceil(x / 1000) * 2500', 0.001, 1000000000, 'log')).toEqual(servers);
  });

  it('are found where a float that is all but zero has the wrong sign', () => {
    const noisy = { ...search('x < 5 ? -1 : 0', 0, 10), fast: (x: number) => (x < 5 ? -1 : -1e-17) };
    expect(words(crossings(noisy))).toEqual(['rising edge 5']);
  });

  it('need not be inside the range of floats that carry the range', () => {
    expect(exactly('x - 0.1', '0.1', '0.2')).toEqual([]);
    expect(exactly('x - 0.2', '0.1', '0.2')).toEqual(['rising root 0.2']);
  });
});

describe('stretches without values', () => {
  it('are passed over, even when the sign differs on their other side', () => {
    expect(exactly('x < 3 ? x - 10 : x > 7.77 ? x - 5 : 1 / 0', 0, 10)).toEqual([]);
    expect(exactly('1 / 0', 0, 10)).toEqual([]);
  });

  it('hide no crossing right before them', () => {
    expect(exactly('x < 3 ? 2.999 - x : 1 / 0', 0, 10)).toEqual(['falling root 2.999']);
    expect(exactly('x < 3 ? 1 / 0 : 3.001 - x', 0, 10)).toEqual(['falling root 3.001']);
  });

  it('do no harm where only the exact figure has no value', () => {
    const everywhere = { ...search('x - 0.3', 0, 1), exact: () => notDefined('it is a secret') };
    expect(crossings(everywhere)).toEqual([]);
    const around = search('x - 0.3', 0, 1);
    const hole = {
      ...around,
      exact: (x: Decimal) => (x.minus('0.3').abs().lt('0.001') ? notDefined('it is a secret') : around.exact(x)),
    };
    expect(crossings(hole)).toEqual([]);
  });
});

describe('planted crossings', () => {
  const places = fc
    .uniqueArray(fc.integer({ min: 1, max: 399 }), { minLength: 0, maxLength: 5 })
    .map((all) => all.sort((a, b) => a - b).map((n) => n / 4 + 0.1));

  it('are all found, and no others, when a polynomial is zero there', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (roots, positive) => {
        const text = roots.reduce((product, root) => `${product} * (x - ${root})`, positive ? '1' : '-1');
        const found = crossings(search(text, 0, 100));
        expect(found.map(({ at }) => at.toNumber())).toEqual(roots);
        expect(found.every(({ kind }) => kind === 'root')).toBe(true);
        // The sign at the far end is the planted one, and each crossing turns it.
        expect(found.map(({ rising }) => rising)).toEqual(
          roots.map((_, i) => ((roots.length - i) % 2 === 1 ? positive : !positive)),
        );
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('are all found, and no others, when the sign jumps there', () => {
    fc.assert(
      fc.property(places, (edges) => {
        const text = edges.reduceRight(
          (rest, edge, i) => `x < ${edge} ? ${i % 2 === 0 ? '-2' : '3'} : ${rest}`,
          edges.length % 2 === 0 ? '-2' : '3',
        );
        const found = crossings(search(text, 0, 100));
        expect(found.map(({ at }) => at.toNumber())).toEqual(edges);
        expect(found.every(({ kind, rising }, i) => kind === 'edge' && rising === (i % 2 === 0))).toBe(true);
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('leave the exact figure at zero, and are the same to eight digits in floats', () => {
    const amounts = fc.integer({ min: 1, max: 9999 }).map((n) => n / 100);
    let roots = 0;
    fc.assert(
      fc.property(amounts, amounts, amounts, (price, unit, fixed) => {
        const range = search(`${price} - ${unit} - ${fixed} * 1000 / x`, 1, 1000000, 'log');
        const found = crossings(range);
        const quick = fastCrossings({ fast: range.fast, low: 1, high: 1000000, scale: 'log' });
        const expected = (fixed * 1000) / (price - unit);
        const inside = price > unit && expected > 1 && expected < 1e6;
        expect([found.length, quick.length]).toEqual(inside ? [1, 1] : [0, 0]);
        for (const [i, { at }] of found.entries()) {
          roots += 1;
          const left = range.exact(at);
          expect(isDefined(left) && left.abs().lt('1e-33')).toBe(true);
          expect((quick[i]?.at ?? NaN) / at.toNumber()).toBeCloseTo(1, 8);
        }
      }),
      { ...seeded, numRuns: 150 },
    );
    expect(roots).toBeGreaterThan(40);
  });
});

describe('two crossings at one place', () => {
  const kink = (at: number, depth: number) =>
    fastCrossings({ fast: (x) => Math.abs(x - at) - depth, low: at - 3, high: at + 5, scale: 'linear' }).length;

  it.each([5, -5, 1000, -1000])('are a touch, in floats, within a few billionths of it: at %d', (at) => {
    expect(kink(at, Math.abs(at) * 1e-9)).toBe(0);
    expect(kink(at, Math.abs(at) * 1e-7)).toBe(2);
  });

  it.each([5, -5])('are a touch, exactly, within its last digits: at %d', (at) => {
    const found = (depth: string) =>
      crossings({
        fast: (x) => Math.abs(x - at),
        exact: (x) => x.minus(at).abs().minus(depth),
        low: new Decimal(at - 3),
        high: new Decimal(at + 5),
        scale: 'linear',
      }).length;
    expect(found('1e-28')).toBe(0);
    expect(found('1e-20')).toBe(2);
  });
});

it('looks at a figure few enough times to follow a finger', () => {
  const { fast } = search('x * 3 - 2000', 1, 20000);
  let looks = 0;
  fastCrossings({
    fast: (x) => {
      looks += 1;
      return fast(x);
    },
    low: 1,
    high: 20000,
    scale: 'linear',
  });
  expect(looks).toBeLessThan(130);
});

it('settles a smooth crossing in few exact evaluations', () => {
  const range = search('3.5 - 0.2 - 1000 / x', 1, 1000000, 'log');
  let looks = 0;
  crossings({
    ...range,
    exact: (x) => {
      looks += 1;
      return range.exact(x);
    },
  });
  expect(looks).toBeLessThan(20);
});

describe('a search in steps', () => {
  it.each<[string, number, number]>([
    ['x - 0.3', 0, 1],
    ['(x - 1) * (x - 2) * (x - 3)', 0, 4],
    ['x <= 5 ? 1 : 0 - 1', 0, 9],
    ['x * x', -1, 1],
  ])('takes at most one exact value of %s in each', (text, low, high) => {
    const { exact, ...rest } = search(text, low, high);
    let values = 0;
    const steps = crossingSteps({
      ...rest,
      exact: (x) => {
        values += 1;
        return exact(x);
      },
    });
    for (;;) {
      const before = values;
      const step = steps.next();
      expect(values - before).toBeLessThanOrEqual(1);
      if (!step.done) continue;
      expect(words(step.value)).toEqual(exactly(text, low, high));
      break;
    }
    expect(values).toBeGreaterThan(0);
  });
});
