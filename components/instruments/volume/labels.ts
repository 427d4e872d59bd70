/** The words in a volume chart and where they stand, in pixels. Widths are estimated, since nothing is measured. */
import type { VolumeCurve, VolumeRows } from '#rows/volume-rows.ts';
import type { Side } from '#wording/side-words.ts';
import { applyScale } from './scales.ts';
import type { VolumeFrame, VolumeScales } from './frame.ts';
import { estimatedWidth, wrapWords } from '#components/drawing/word-wrap.ts';

/** In drawing order: the second lies over the first. */
export const CURVE_IDS: readonly Side[] = ['without', 'with'];

/** Words that share a look and an alignment. */
export interface LabelGroup {
  className: string;
  anchor: 'start' | 'end';
  labels: { x: number; y: number; text: string }[];
}

const GAP_PX = 8;
/** A rising curve leans left under its crossing; words to its left keep clear of it. */
const LEAN_PX = 18;
/** Clear of the topmost tick's words. */
const TODAY_RISE_PX = 14;
const LINE_EM = 1.25;
const ZERO_LABEL = 'price covers cost';

/** @param rows with break-evens inside the axis only. */
export function volumeLabels(rows: VolumeRows, frame: VolumeFrame, scales: VolumeScales): LabelGroup[] {
  return [
    ...curveLabels(rows.curves, frame, scales),
    zeroLabel(rows, frame, scales),
    todayLabel(rows, frame, scales),
    ...breakEvenLabels(rows.breakEvens, frame, scales),
  ].map((group) => ({ ...group, labels: group.labels.filter(({ text }) => text !== '') }));
}

/** Each curve's name and value beside its right end; where the ends are close the words are pushed apart, then back into the frame. */
function curveLabels(curves: VolumeCurve[], frame: VolumeFrame, { x, y }: VolumeScales): LabelGroup[] {
  const line = frame.fontSize * LINE_EM;
  const blocks = CURVE_IDS.map((id) => {
    const curve = curves.find((candidate) => candidate.id === id);
    const lines =
      curve === undefined
        ? []
        : [curve.label, textOf(curve, y)]
            .flatMap((words) => wrapWords(words, frame.curveLabelLetters))
            .filter((line) => line !== '');
    return { id, lines, half: (lines.length * line) / 2, center: curve === undefined ? 0 : endOf(curve, y) };
  });
  // Below the frame stand the ticks.
  const bottom = frame.height - frame.marginBottom;
  for (const block of blocks) block.center = Math.min(block.center, bottom - block.half);
  const [upper, lower] = blocks as [(typeof blocks)[0], (typeof blocks)[0]];
  if (upper.lines.length > 0 && lower.lines.length > 0) {
    const push = Math.max(0, upper.half + lower.half + line * 0.3 - (lower.center - upper.center)) / 2;
    const back = Math.max(0, lower.center + push + lower.half - bottom);
    upper.center -= push + back;
    lower.center += push - back;
  }
  return blocks.map(({ id, lines, half, center }) => ({
    className: `label-${id}`,
    anchor: 'start',
    labels: lines.map((text, i) => ({ x: x.range[1] + GAP_PX, y: center - half + line * (i + 0.5), text })),
  }));
}

const endMargin = ({ points }: VolumeCurve): number => points.findLast(([, value]) => !Number.isNaN(value))?.[1] ?? 0;

/** With an arrow where the end lies under the frame. */
const textOf = (curve: VolumeCurve, { domain: [bottom] }: VolumeScales['y']): string =>
  curve.text !== '' && endMargin(curve) < bottom ? `${curve.text} ↓` : curve.text;

/** Pixel height of a curve's right end, held within the frame. */
const endOf = (curve: VolumeCurve, y: VolumeScales['y']): number =>
  applyScale(y, Math.min(Math.max(endMargin(curve), y.domain[0]), y.domain[1]));

/** Over the zero line at its left end, or at its right end when a curve crosses there. */
function zeroLabel({ breakEvens }: VolumeRows, { fontSize }: VolumeFrame, { x, y }: VolumeScales): LabelGroup {
  const [left, right] = x.range;
  const end = left + GAP_PX + estimatedWidth(ZERO_LABEL, fontSize);
  const first = Math.min(...breakEvens.map(({ volume }) => applyScale(x, volume)));
  const isTaken = first < end && first - left < right - first;
  const label = { x: isTaken ? right - GAP_PX : left + GAP_PX, y: applyScale(y, 0) - fontSize * 0.8, text: ZERO_LABEL };
  return { className: 'label-zero', anchor: isTaken ? 'end' : 'start', labels: [label] };
}

/** Over the frame at today's volume, right of it where the frame has room: beyond it the curves' names may rise as high. */
function todayLabel({ today }: VolumeRows, frame: VolumeFrame, { x }: VolumeScales): LabelGroup {
  const at = Math.min(Math.max(applyScale(x, today.volume), x.range[0]), x.range[1]);
  const width = estimatedWidth(today.text, frame.fontSize);
  const anchor = at + width > x.range[1] && at >= width ? 'end' : 'start';
  const start = Math.max(0, Math.min(at, x.range[1] - width));
  return {
    className: 'label-today',
    anchor,
    labels: [{ x: anchor === 'end' ? at : start, y: frame.marginTop - TODAY_RISE_PX, text: today.text }],
  };
}

/** Under the zero line, right of the crossing where the frame has room, else left of it; lower where other words stand there. */
function breakEvenLabels(
  breakEvens: VolumeRows['breakEvens'],
  { fontSize, breakEvenLetters }: VolumeFrame,
  { x, y }: VolumeScales,
): LabelGroup[] {
  const [left, right] = x.range;
  const groups: Record<LabelGroup['anchor'], LabelGroup['labels']> = { start: [], end: [] };
  const taken: { from: number; to: number; row: number }[] = [];
  for (const { volume, text } of breakEvens) {
    const at = applyScale(x, volume);
    const lines = wrapWords(text, breakEvenLetters);
    const width = Math.max(...lines.map((line) => estimatedWidth(line, fontSize)));
    const anchor = at + GAP_PX + width <= right || at - left < right - at ? 'start' : 'end';
    const edge = anchor === 'start' ? at + GAP_PX : at - LEAN_PX;
    const [from, to] = anchor === 'start' ? [edge, edge + width] : [edge - width, edge];
    const below = Math.max(-1, ...taken.filter((other) => other.from < to && from < other.to).map(({ row }) => row));
    lines.forEach((line, i) => {
      const row = below + 1 + i;
      taken.push({ from, to, row });
      groups[anchor].push({ x: edge, y: applyScale(y, 0) + fontSize * (1.1 + LINE_EM * row), text: line });
    });
  }
  return (['start', 'end'] as const).map((anchor) => ({
    className: `label-break-even-${anchor}`,
    anchor,
    labels: groups[anchor],
  }));
}
