import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { withoutStraight } from '#components/drawing/without-straight.ts';
import { turnPicture } from '#rows/turn-rows.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { cellNamed } from '../cell-named.ts';
import type { PlateViewProps } from '../plate-view.ts';
import { besideTurn, placeLabels, TURNED } from './labels.ts';

const HEIGHT = 240;
/** Radius of the reader's dot, which stays within the picture. */
const DOT = 7;
const across = (place: number) => percent(place * 100);
const down = (place: number) => Number(((1 - place) * HEIGHT).toFixed(1));
const dotAt = (place: number) => Math.min(Math.max(down(place), DOT), HEIGHT - DOT);
const outline = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${Number((x * 100).toFixed(2))},${down(y)}`).join(' ');

/** A line over zero and under it, where it turns, what is named on it, and where the reader stands. */
export default function TurnView({ books, plan }: PlateViewProps) {
  const { input = '', cell = '', marks = '' } = plan;
  const { evaluation, cell: along } = cellNamed(books, input);
  const picture = turnPicture(evaluation, {
    input: along,
    cell: cellNamed(books, cell).cell,
    across: plan.across ?? '',
    low: Number(plan.low),
    high: Number(plan.high),
    bottom: Number(plan.bottom),
    top: Number(plan.top),
    marks: labelledCells(marks).flatMap((one) => {
      const { value } = cellNamed(books, one.cell).view;
      return value === '' ? [] : [{ words: one.words, at: Number(value) }];
    }),
  });
  const { line, zero, turns, here, ends, sentence } = picture;
  const labels = placeLabels(picture, HEIGHT);
  const hereAt = here && dotAt(here.y);
  /** What is named there already needs no second name. */
  const isNamed = picture.marks.some(({ x, y }) => here && Math.abs(x - here.x) < 0.03 && Math.abs(y - here.y) < 0.06);
  /** The reader's place is off the lower right corner: its word stands there, and the level of the foot gives way. */
  const inCorner = here !== undefined && here.beyond !== '' && here.x > 0.8 && here.y < 0.15;
  const drawn = withoutStraight(line, 0.002);
  const levels = [
    [12, ends[0]],
    [down(zero) - 6, 'gain'],
    [down(zero) + 16, 'loss'],
    [HEIGHT - 4, inCorner ? '' : ends[1]],
  ] as const;
  const first = line[0]?.[0] ?? 0;
  /** The line, no lower or no higher than zero, closed along a level. */
  const area = (limit: (y: number, zero: number) => number, level: number, from: number) => {
    const edge = line.map(([x, y]) => [x, limit(y, zero)] as const);
    return outline([[from, edge[0]?.[1] ?? zero], ...edge, [1, level], [from, level]]);
  };
  return (
    <>
      {line.length > 0 && (
        <svg
          class="turn"
          role="img"
          aria-label={`A line over and under zero. ${sentence}`}
          width="100%"
          height={HEIGHT}
        >
          <defs>
            <pattern id="turn-hatch" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
              <rect class="hatch-stripe" width="2" height="7" />
            </pattern>
          </defs>
          {/* Hatched to the bottom and covered again under the line, since a hatch would be stretched with a polygon. */}
          <rect class="turn-loss" y={down(zero)} width="100%" height={HEIGHT - down(zero)} fill="url(#turn-hatch)" />
          <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
            <polygon class="turn-cover" points={area(Math.min, -1, 0)} />
            <polygon class="turn-gain" points={area(Math.max, zero, first)} />
            <polyline class="turn-line" points={outline(drawn)} />
          </svg>
          <line class="turn-zero" x2="100%" y1={down(zero)} y2={down(zero)} />
          <g class="turn-end" text-anchor="end">
            {levels.map(([y, words]) => (
              <text key={words} x="100%" y={y}>
                {words}
              </text>
            ))}
          </g>
          {turns.map(({ x, words }, place) => (
            <g key={place}>
              <line class="turn-at" x1={across(x)} x2={across(x)} y1={down(zero)} y2={HEIGHT} />
              <Beside x={x} anchor={besideTurn(x)} top={HEIGHT - 20} words={`${words}:`} value={TURNED} />
            </g>
          ))}
          {picture.marks.map(({ x, y, words, value }, place) => {
            const { anchor, top } = labels[place] as (typeof labels)[number];
            return (
              <g key={words}>
                <circle class="turn-mark" cx={across(x)} cy={dotAt(y)} r="4.5" />
                <Beside x={x} anchor={anchor} top={top} words={words} value={value} />
              </g>
            );
          })}
          {here && hereAt !== undefined && (
            <>
              <circle class={`turn-here ${here.gain ? 'gain' : 'loss'}`} cx={across(here.x)} cy={hereAt} r={DOT} />
              <Beside
                x={here.x}
                anchor={here.x > 0.5 ? 'end' : 'start'}
                away={DOT + 5}
                top={inCorner ? hereAt + 4 : hereAt + (here.y > 0.5 ? 24 : -16)}
                words={isNamed ? '' : here.beyond && `yours ${here.beyond}`}
              />
            </>
          )}
        </svg>
      )}
      <p class="turn-ends" aria-hidden="true">
        <span>
          {plan.low} {plan.across}
        </span>
        <span>
          {plan.high} {plan.across}
        </span>
      </p>
      <Words as="p" class="plate-says">
        {sentence}
      </Words>
    </>
  );
}

interface BesideProps {
  x: number;
  anchor: 'start' | 'end';
  /** Baseline of the first line, in pixels. */
  top: number;
  words: string;
  value?: string;
  /** Pixels from the place to the words. */
  away?: number;
}

/** Two lines beside a place. */
function Beside({ x, anchor, top, words, value, away = 8 }: BesideProps) {
  const line = { x: across(x), dx: anchor === 'start' ? away : -away };
  return (
    <text text-anchor={anchor} y={top}>
      <tspan {...line}>{words}</tspan>
      <tspan {...line} class="turn-value" dy="14">
        {value}
      </tspan>
    </text>
  );
}
