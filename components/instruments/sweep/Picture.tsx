/**
 * The outcome over a slider's range, drawn under the slider on the slider's own scale. Hidden from assistive technology: the sentence
 * under it says the same.
 *
 *     <Sparkline points={[[0, 0.8], [0.5, 0.2], [1, -0.3]]} position={0.42} />
 */
import { MovedPicture, type Placed } from '#components/drawing/MovedPicture.ts';
import { percent } from '#components/drawing/percent.ts';
import type { SparklinePoint } from '#rows/sweep-shape.ts';
import { signRuns, sparklineDomain, valueAt, type SignRun } from './geometry.ts';
import { withoutStraight } from '#components/drawing/without-straight.ts';

export interface SparklineProps {
  points: readonly SparklinePoint[];
  /** Where the slider stands, 0 to 1. */
  position: number;
  /** Where the sign turns, when known more exactly than between points. */
  flips?: readonly number[];
  /** Bottom and top; without it the values' own, with zero. A line outside is cut. */
  domain?: readonly [number, number];
}

const HEIGHT_PX = 36;
/** Room for the line's own thickness and the marker. */
const INSET_PX = 5;

function placeSparkline({ points, position, flips, domain = sparklineDomain(points) }: SparklineProps) {
  const { runs, flips: between } = signRuns(points);
  const [low, high] = domain;
  /** Pixels from the top. A line outside the domain runs on to the picture's edge and is cut there. */
  const y = (value: number) => INSET_PX + ((high - value) / (high - low)) * (HEIGHT_PX - 2 * INSET_PX);
  const zero = round(y(0));
  const here = valueAt(points, position);
  // As lists of points: an outline that is written as `d` has its style worked out anew each time it moves.
  const lines = runs.map((run) => ({ class: `sparkline-line ${run.tone}`, points: line(run, y) }));
  return {
    areas: runs.map((run, i) => ({
      class: `sparkline-area ${run.tone}`,
      points: `${lines[i]?.points ?? ''} ${round((run.points.at(-1)?.[0] ?? run.from) * 100)},${zero} ${round(run.from * 100)},${zero}`,
    })),
    lines,
    zero: { y1: zero, y2: zero },
    flips: (flips ?? between).map((flip) => ({ x1: percent(flip * 100), x2: percent(flip * 100) })),
    here:
      here === null
        ? []
        : [
            {
              class: `sparkline-here ${here < 0 ? 'loss' : 'gain'}`,
              cx: percent(position * 100),
              cy: round(Math.min(Math.max(y(here), INSET_PX), HEIGHT_PX - INSET_PX)),
            },
          ],
  };
}

export class Sparkline extends MovedPicture<SparklineProps> {
  protected readonly marked = 'polygon, polyline, line, circle';

  protected place(props: SparklineProps): Placed {
    const { areas, lines, zero, flips, here } = placeSparkline(props);
    return {
      make: [lines.length, flips.length, here.length].join(),
      marks: [{}, ...areas, ...lines, zero, ...flips, ...here],
    };
  }
  override render(props: SparklineProps) {
    const { areas, lines, zero, flips, here } = placeSparkline(props);
    return (
      <svg class="sparkline" aria-hidden="true" width="100%" height={HEIGHT_PX}>
        {/* Stretched to the slider's width; the strokes are not. */}
        <svg width="100%" height={HEIGHT_PX} viewBox={`0 0 100 ${HEIGHT_PX}`} preserveAspectRatio="none">
          {areas.map((area, i) => (
            <polygon key={i} {...area} />
          ))}
          {lines.map((one, i) => (
            <polyline key={i} {...one} />
          ))}
        </svg>
        <line class="sparkline-zero" x1="0" x2="100%" {...zero} />
        {flips.map((flip, i) => (
          <line key={i} class="sparkline-flip" {...flip} y1="0" y2={HEIGHT_PX} />
        ))}
        {here.map((marker) => (
          <circle key="here" {...marker} r="4.5" />
        ))}
      </svg>
    );
  }
}

/** Far enough outside to be cut, near enough to be short. */
const BEYOND_PX = 20;

function line({ points }: SignRun, y: (value: number) => number): string {
  const pixels = points.map(
    ([position, value]) => [position * 100, Math.min(Math.max(y(value), -BEYOND_PX), HEIGHT_PX + BEYOND_PX)] as const,
  );
  return withoutStraight(pixels, SEEN_PX)
    .map(([left, top]) => `${round(left)},${round(top)}`)
    .join(' ');
}

/** A bend smaller than this is not seen. */
const SEEN_PX = 0.35;

function round(value: number): number {
  return Number(value.toFixed(1));
}
