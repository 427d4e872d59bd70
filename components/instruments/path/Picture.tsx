/**
 * Cash against months: one line a boundary, the zero line, and the month in which what was spent is back. Drawn at build and in the
 * browser by the same code; words keep their size, so widths are percentages and only the lines are stretched.
 *
 *     <PathChart rows={rows} label="Cash month by month ..." />
 */
import { Words } from '#components/controls/Words.tsx';
import type { PathCurve, PathRows } from '#rows/path-rows.ts';
import { percent } from '#components/drawing/percent.ts';

const HEIGHT = 220;
/** Room for the line's own thickness. */
const INSET = 6;

export function PathChart({ rows, label }: { rows: PathRows; label: string }) {
  const { months, curves } = rows;
  const all = [0, ...curves.flatMap(({ points }) => points)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const reach = high - low || 1;
  const y = (value: number) => Number((INSET + ((high - value) / reach) * (HEIGHT - 2 * INSET)).toFixed(1));
  const x = (month: number) => Number(((month / months) * 100).toFixed(2));
  const line = ({ points }: PathCurve) =>
    points.map((value, month) => `${month === 0 ? 'M' : 'L'}${x(month)},${y(value)}`).join('');
  return (
    <div class="path-chart">
      <p class="path-key" aria-hidden="true">
        {curves.map(({ id, label: name, text }) => (
          <span key={id} class={`path-name ${id}`}>
            <svg width="26" height="10">
              <line x1="0" x2="26" y1="5" y2="5" />
            </svg>{' '}
            {name} <Words as="strong">{text}</Words>
          </span>
        ))}
      </p>
      <div class="path-frame">
        <p class="path-scale" aria-hidden="true">
          <Words>{rows.top}</Words>
          <Words>{rows.bottom}</Words>
        </p>
        <svg class="path-plot" role="img" aria-label={label} width="100%" height={HEIGHT}>
          <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
            <rect class="below-zero" x="0" width="100" y={y(0)} height={HEIGHT - y(0)} />
            {curves.map((curve) => (
              <path key={curve.id} class={`path-line ${curve.id}`} d={line(curve)} />
            ))}
          </svg>
          <line class="path-zero" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
          {curves.map(
            ({ id, turn }) =>
              turn !== undefined && (
                <g key={id} class={`path-turn ${id}`}>
                  <line
                    x1={percent(x(turn))}
                    x2={percent(x(turn))}
                    y1={Math.max(y(0) - 14, 0)}
                    y2={Math.min(y(0) + 14, HEIGHT)}
                  />
                </g>
              ),
          )}
        </svg>
        <p class="path-months" aria-hidden="true">
          <span>now</span>
          <span>month {months}</span>
        </p>
      </div>
    </div>
  );
}
