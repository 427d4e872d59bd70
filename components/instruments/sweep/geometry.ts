/** An outcome over a slider's range, as pieces of one sign. */
import type { SparklinePoint } from '#rows/sweep-shape.ts';

type Known = readonly [position: number, value: number];

/** Zero counts as gain: there, price covers cost. */
export interface SignRun {
  tone: 'gain' | 'loss';
  /** Position of its first point. */
  from: number;
  points: Known[];
}

export interface SignRuns {
  runs: SignRun[];
  /** Positions, 0 to 1, at which the sign turns, straight between neighboring points. */
  flips: number[];
}

export function signRuns(points: readonly SparklinePoint[]): SignRuns {
  const runs: SignRun[] = [];
  const flips: number[] = [];
  let run: SignRun | undefined;
  for (const [position, value] of points) {
    if (value === null || !Number.isFinite(value)) {
      run = undefined;
      continue;
    }
    const tone = value < 0 ? 'loss' : 'gain';
    const before = run?.points.at(-1);
    if (run === undefined || before === undefined) {
      run = { tone, from: position, points: [] };
      runs.push(run);
    } else if (run.tone !== tone) {
      const flip = before[0] + (position - before[0]) * (before[1] / (before[1] - value));
      flips.push(flip);
      run.points.push([flip, 0]);
      run = { tone, from: flip, points: [[flip, 0]] };
      runs.push(run);
    }
    run.points.push([position, value]);
  }
  return { runs, flips };
}

/** Bottom and top of the picture: the values there are, with zero, so that gain and loss keep their place. */
export function sparklineDomain(points: readonly SparklinePoint[]): [number, number] {
  const values = points.flatMap(([, value]) => (value === null || !Number.isFinite(value) ? [] : [value]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [-1, 1] : [low, high];
}

/** The value between its neighbors at a position, or null where there is none. */
export function valueAt(points: readonly SparklinePoint[], position: number): number | null {
  const after = points.findIndex(([x]) => x >= position);
  const [right, left] = [points[after], points[after - 1]];
  if (right === undefined || right[1] === null) return null;
  if (right[0] === position || left === undefined) return right[0] === position ? right[1] : null;
  if (left[1] === null) return null;
  return left[1] + ((right[1] - left[1]) * (position - left[0])) / (right[0] - left[0]);
}
