import { describe, expect, test } from 'vitest';
import { moveVolumeChart, needsRedraw, readScales } from '#components/instruments/volume/move-marks.ts';
import { redraw } from '#components/instruments/volume/redraw.ts';
import { draw } from './draw.ts';
import { volumeRows, type Business } from './volume-rows.ts';

/** What is drawn, element by element, without numbers; and the numbers in order. */
function anatomy(svg: Element): { parts: string[]; numbers: number[] } {
  const numbers: number[] = [];
  const parts = [...svg.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .toSorted()
      .join(' ');
    const own = element.children.length === 0 ? element.textContent : '';
    return `${element.tagName} ${attributes} ${own}`.replace(/-?\d+(?:\.\d+)?/g, (number) => {
      numbers.push(Number(number));
      return '#';
    });
  });
  return { parts, numbers };
}

const MOVES: [string, Business][] = [
  ['a dearer unit', { unit: 0.55 }],
  ['a cheaper build', { build: 3e4 }],
  ['a build so dear that its curve leaves the frame', { build: 9e8 }],
  ['a unit dearer than its price, without a break-even', { unit: 1.4 }],
  ['another volume', { volume: 4e7 }],
  ['no build at all', { build: 0 }],
];

describe.each(['large', 'small'] as const)('moveVolumeChart on the %s drawing', (frame) => {
  test.each(MOVES)('draws what Plot would for %s, within 0.005 px, and comes back', (_, business) => {
    const svg = draw(volumeRows(), frame);
    for (const rows of [volumeRows(business), volumeRows()]) {
      moveVolumeChart(svg, readScales(svg), rows);
      const moved = anatomy(svg);
      const plotted = anatomy(draw(rows, frame));
      expect(moved.parts).toEqual(plotted.parts);
      moved.numbers.forEach((number, i) =>
        expect(Math.abs(number - (plotted.numbers[i] ?? NaN))).toBeLessThanOrEqual(0.005),
      );
    }
  });
});

describe(needsRedraw, () => {
  const scales = readScales(draw(volumeRows()));

  test('rows on the drawn axis move', () => {
    expect(needsRedraw(volumeRows({ unit: 0.9 }), scales)).toBe(false);
  });

  test('rows on another axis, and a volume outside it, are drawn anew', () => {
    expect(needsRedraw(volumeRows({ span: [1e3, 1e8] }), scales)).toBe(true);
    expect(needsRedraw(volumeRows({ volume: 1e9 }), scales)).toBe(true);
  });

  test('rows without a curve take the marks away and keep the drawing', () => {
    const svg = draw(volumeRows());
    const rows = { ...volumeRows(), curves: [], breakEvens: [], today: { volume: 5e6, text: '', margins: [] } };
    expect(needsRedraw(rows, scales)).toBe(false);
    moveVolumeChart(svg, scales, rows);
    expect(svg.querySelectorAll('.curve-with path, .today-with circle, .break-even circle')).toHaveLength(0);
  });
});

test('redraw puts another drawing into the same node', () => {
  const svg = draw(volumeRows(), 'small');
  const rows = volumeRows({ span: [1e6, 1e10], volume: 2e9 });
  redraw(svg, rows);
  expect(svg.innerHTML).toBe(draw(rows, 'small').innerHTML);
  expect(readScales(svg).x.domain).toEqual([1e6, 1e10]);
  expect(needsRedraw(rows, readScales(svg))).toBe(false);
});
