import { describe, expect, test } from 'vitest';
import { drawVolumeChart } from '#components/instruments/volume/chart.ts';
import { VOLUME_FRAMES, volumeScales } from '#components/instruments/volume/frame.ts';
import { readScales } from '#components/instruments/volume/move-marks.ts';
import { applyScale } from '#components/instruments/volume/scales.ts';
import type { VolumeCurve } from '#rows/volume-rows.ts';
import { draw } from './draw.ts';
import { volumeRows } from './volume-rows.ts';

const FRAMES = ['large', 'small'] as const;

/** One element a line and no more digits than an eye can see, so that only meaning changes the snapshot. */
function normalized(svg: Element): string {
  return svg.outerHTML
    .replace(/></g, '>\n<')
    .replace(/-?\d+\.\d+/g, (number) => `${Math.round(Number(number) * 10) / 10 || 0}`);
}

describe(drawVolumeChart, () => {
  test.each(FRAMES)('draws as agreed, %s', async (frame) => {
    await expect(`${normalized(draw(volumeRows(), frame))}\n`).toMatchFileSnapshot(`volume-chart-${frame}.svg`);
  });

  test.each(FRAMES)('is the same bytes twice, %s', (frame) => {
    expect(draw(volumeRows(), frame).outerHTML).toBe(draw(volumeRows(), frame).outerHTML);
  });

  test('has no style element or attribute, no id, and one name', () => {
    const svg = draw(volumeRows());
    expect(svg.outerHTML).not.toMatch(/<style|\sstyle=|\sid=|url\(/);
    expect(svg.outerHTML.match(/aria-/g)).toHaveLength(1);
    expect(svg.getAttribute('role')).toBe('img');
  });

  test.each(FRAMES)('tells the library the scales that the layout reckons with, %s', (frame) => {
    const rows = volumeRows();
    const drawn = readScales(draw(rows, frame));
    const reckoned = volumeScales(rows, VOLUME_FRAMES[frame]);
    for (const volume of [1e4, 123_456, 5e6, 1e8])
      expect(applyScale(drawn.x, volume)).toBeCloseTo(applyScale(reckoned.x, volume), 3);
    for (const margin of [-1, 0, 0.33, 1])
      expect(applyScale(drawn.y, margin)).toBeCloseTo(applyScale(reckoned.y, margin), 3);
  });

  test.each(FRAMES)(
    'goes deeper where every curve is a loss of more than the price, and points down where even that is not enough, %s',
    (frame) => {
      const curves = (margin: number): VolumeCurve[] => [
        {
          id: 'without',
          label: 'Margin',
          text: 'so much',
          points: [
            [1e4, margin],
            [1e8, margin],
          ],
        },
      ];
      const rows = { ...volumeRows(), breakEvens: [], today: { volume: 1e6, text: 'now', margins: [] } };
      const deep = draw({ ...rows, curves: curves(-1.4) }, frame);
      expect(readScales(deep).y.domain).toEqual([-2, 1]);
      expect(deep.querySelector('.curve-without path')).not.toBeNull();
      expect(deep.textContent).not.toContain('↓');
      const deeper = draw({ ...rows, curves: curves(-9) }, frame);
      expect(readScales(deeper).y.domain).toEqual([-1, 1]);
      expect(deeper.textContent).toMatch(/so much ?↓/);
    },
  );

  test('draws no curve outside its frame', () => {
    const svg = draw(volumeRows({ build: 5e7 }));
    const { y } = readScales(svg);
    const heights = [...svg.querySelectorAll('.curve-with path')].flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/,(-?[\d.]+)/g)].map(([, height]) => Number(height)),
    );
    expect(Math.max(...heights)).toBeCloseTo(y.range[0], 3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(y.range[1]);
  });

  test('refuses an axis without length, with its ends', () => {
    expect(() => draw(volumeRows({ span: [5, 5] }))).toThrow('[5, 5]');
    expect(() => draw({ ...volumeRows(), curves: [] })).toThrow(RangeError);
  });
});
