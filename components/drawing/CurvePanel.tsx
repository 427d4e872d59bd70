/**
 * One curve against level lines, with its sentence: small enough to stand beside others on the same scales.
 *
 *     <CurvePanel picture={picture} />
 */
import { Words } from '#components/controls/Words.tsx';
import type { CurvePicture } from '#rows/curve-picture.ts';
import { percent } from './percent.ts';
import { withoutStraight } from './without-straight.ts';

const HEIGHT = 150;
/** Half a pixel of the picture's height. */
const SEEN = 0.003;

export function CurvePanel({
  picture: { name, points, levels, lossAbove, here, left, right, sentence },
}: {
  picture: CurvePicture;
}) {
  const y = (place: number) => Number(((1 - place) * HEIGHT).toFixed(1));
  const line = withoutStraight(points, SEEN)
    .map(([x, at], i) => `${i === 0 ? 'M' : 'L'}${Number((x * 100).toFixed(1))},${y(at)}`)
    .join('');
  return (
    <div class="curve-panel">
      <p class="curve-name">{name}</p>
      {points.length > 0 && (
        <>
          <svg class="curve-plot" role="img" aria-label={`${name}. ${sentence}`} width="100%" height={HEIGHT}>
            {lossAbove !== undefined && <rect class="curve-loss" width="100%" y="0" height={y(lossAbove)} />}
            <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
              <path class="curve-line" d={line} />
            </svg>
            {levels.map(({ y: at, text, below }) => (
              <g key={text} class="curve-level">
                <line x1="0" x2="100%" y1={y(at)} y2={y(at)} />
                <text x="4" y={y(at) + (below ? 16 : -5)}>
                  {text}
                </text>
              </g>
            ))}
            {here && <circle class="curve-here" cx={percent(here[0] * 100)} cy={y(here[1])} r="5" />}
          </svg>
          <p class="curve-ends" aria-hidden="true">
            <span>{left}</span>
            <span>{right}</span>
          </p>
        </>
      )}
      <Words as="p" class="curve-sentence">
        {sentence}
      </Words>
    </div>
  );
}
