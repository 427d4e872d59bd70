import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Sparkline, type SparklineProps } from '#components/instruments/sweep/Picture.tsx';
import { signRuns, sparklineDomain, valueAt } from '#components/instruments/sweep/geometry.ts';

const render = (props: SparklineProps) => renderToString(h(Sparkline, props));

describe(signRuns, () => {
  test('the sign flips where the line between two points meets zero', () => {
    const { runs, flips } = signRuns([
      [0, 3],
      [0.5, 1],
      [1, -1],
    ]);
    expect(flips).toEqual([0.75]);
    expect(runs.map(({ tone }) => tone)).toEqual(['gain', 'loss']);
    expect(runs.map(({ points }) => points.at(-1))).toEqual([
      [0.75, 0],
      [1, -1],
    ]);
  });

  test('zero is gain: the sign flips on leaving it downwards, and on reaching it from below', () => {
    expect(
      signRuns([
        [0, 0],
        [1, -1],
      ]).flips,
    ).toEqual([0]);
    expect(
      signRuns([
        [0, -1],
        [1, 0],
      ]).flips,
    ).toEqual([1]);
    expect(
      signRuns([
        [0, 1],
        [0.5, 0],
        [1, 1],
      ]).flips,
    ).toEqual([]);
  });

  test('no flip is claimed across a gap', () => {
    const { runs, flips } = signRuns([
      [0, 1],
      [0.4, null],
      [0.6, NaN],
      [1, -1],
    ]);
    expect(flips).toEqual([]);
    expect(runs).toHaveLength(2);
  });
});

test('a domain holds zero and has a height', () => {
  expect(
    sparklineDomain([
      [0, 0.2],
      [1, 0.8],
    ]),
  ).toEqual([0, 0.8]);
  expect(
    sparklineDomain([
      [0, 0],
      [1, null],
    ]),
  ).toEqual([-1, 1]);
});

test('the value at a place lies between its neighbors, and is none beside a gap', () => {
  expect(
    valueAt(
      [
        [0, 0],
        [1, 4],
      ],
      0.25,
    ),
  ).toBe(1);
  expect(
    valueAt(
      [
        [0, 0],
        [1, 4],
      ],
      1,
    ),
  ).toBe(4);
  expect(
    valueAt(
      [
        [0, null],
        [1, 4],
      ],
      0.5,
    ),
  ).toBeNull();
  expect(
    valueAt(
      [
        [0.2, 1],
        [1, 4],
      ],
      0.1,
    ),
  ).toBeNull();
});

describe(Sparkline, () => {
  test('is hidden from assistive technology, without style, the same twice', () => {
    const props: SparklineProps = {
      points: [
        [0, 1],
        [1, -1],
      ],
      position: 0.5,
    };
    expect(render(props)).toContain('aria-hidden="true"');
    expect(render(props)).not.toMatch(/<style|\sstyle=/);
    expect(render(props)).toBe(render(props));
  });

  test('ticks the flips it is given, else those it finds', () => {
    const points: SparklineProps['points'] = [
      [0, 1],
      [1, -1],
    ];
    expect(render({ points, position: 0 })).toContain('class="sparkline-flip" x1="50%"');
    expect(render({ points, position: 0, flips: [0.51] })).toContain('class="sparkline-flip" x1="51%"');
  });

  test('marks where the slider stands, unless there is no value there', () => {
    expect(
      render({
        points: [
          [0, 1],
          [1, -1],
        ],
        position: 0.75,
      }),
    ).toMatch(/class="sparkline-here loss" cx="75%"/);
    expect(
      render({
        points: [
          [0, null],
          [1, -1],
        ],
        position: 0.25,
      }),
    ).not.toContain('sparkline-here');
  });

  test('a value outside the domain keeps its marker in the picture', () => {
    expect(
      render({
        points: [
          [0, -9],
          [1, -9],
        ],
        position: 0,
        domain: [-1, 1],
      }),
    ).toMatch(/cy="31"/);
  });
});
