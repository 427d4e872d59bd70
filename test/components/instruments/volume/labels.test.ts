import { describe, expect, test } from 'vitest';
import { VOLUME_FRAMES, volumeScales, type VolumeFrameName } from '#components/instruments/volume/frame.ts';
import { volumeLabels } from '#components/instruments/volume/labels.ts';
import { estimatedWidth } from '#components/drawing/word-wrap.ts';
import type { VolumeRows } from '#rows/volume-rows.ts';
import { volumeRows } from './volume-rows.ts';

const FRAMES = Object.keys(VOLUME_FRAMES) as VolumeFrameName[];

/** Each line of words with the box it takes. */
function boxes(rows: VolumeRows, name: VolumeFrameName) {
  const frame = VOLUME_FRAMES[name];
  return volumeLabels(rows, frame, volumeScales(rows, frame)).flatMap(({ anchor, labels }) =>
    labels.map(({ x, y, text }) => {
      const width = estimatedWidth(text, frame.fontSize);
      const left = anchor === 'start' ? x : x - width;
      return { text, left, right: left + width, top: y - frame.fontSize / 2, bottom: y + frame.fontSize / 2 };
    }),
  );
}

const onTopOfEachOther = (rows: VolumeRows, name: VolumeFrameName) => {
  const all = boxes(rows, name);
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
};

const at = (volume: number, today = volume): VolumeRows => {
  const rows = volumeRows();
  const text = 'breaks even at 1,598,340';
  return {
    ...rows,
    today: { ...rows.today, volume: today, text: 'now 23,619,500' },
    breakEvens: [
      { curve: 'without', volume, text },
      { curve: 'with', volume: volume * 40, text },
    ],
  };
};

describe.each(FRAMES)('in the %s drawing', (name) => {
  test('the words of a curve stand above the ticks, however deep under the frame it ends', () => {
    const rows = volumeRows();
    const { height, marginBottom } = VOLUME_FRAMES[name];
    const [curve] = rows.curves;
    if (!curve) throw new Error('no curve');
    const deep = { ...curve, text: '−9,917%', points: curve.points.map(([volume]): [number, number] => [volume, -99]) };
    for (const curves of [[deep], rows.curves.map(({ id, label }) => ({ ...deep, id, label }))]) {
      const words = boxes({ ...rows, curves }, name).filter(({ text }) => /↓|Without|With/.test(text));
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter(({ bottom }) => bottom > height - marginBottom)).toEqual([]);
    }
  });

  test('no words lie on others, wherever today and the break-evens are', () => {
    const [low, high] = volumeScales(volumeRows(), VOLUME_FRAMES[name]).x.domain;
    const steps = Array.from({ length: 25 }, (_, i) => low * (high / low) ** (i / 24));
    const found = steps.flatMap((volume) =>
      steps.flatMap((today) =>
        onTopOfEachOther(at(volume, today), name).map((words) => `${volume}, ${today}: ${words}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('a loss of many times the price is written within the picture', () => {
    const rows = volumeRows();
    const deep: VolumeRows = {
      ...rows,
      breakEvens: [],
      curves: rows.curves.map((curve) => ({
        ...curve,
        text: '−15,132%',
        points: curve.points.map(([volume]) => [volume, -151.32] as const),
      })),
    };
    const { width } = VOLUME_FRAMES[name];
    expect(boxes(deep, name).some(({ text }) => text.startsWith('−15,132%'))).toBe(true);
    expect(boxes(deep, name).filter(({ right }) => right > width)).toEqual([]);
  });
});
