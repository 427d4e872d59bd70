/** The scale over unit bars that stand under one another: cents of each dollar of price. The words that say so come from the caller. */
import { percent } from '#components/drawing/percent.ts';
import { percentOf } from './geometry.ts';

const HEIGHT_PX = 24;
const TICKS = [
  [0, '0'],
  [0.25, '25¢'],
  [0.5, '50¢'],
  [0.75, '75¢'],
  [1, '$1'],
] as const;

export function UnitBarScale() {
  return (
    <svg class="unit-bar-scale" aria-hidden="true" width="100%" height={HEIGHT_PX}>
      {TICKS.map(([share, text]) => (
        <g key={text}>
          <line x1={percent(percentOf(share))} x2={percent(percentOf(share))} y1={HEIGHT_PX - 5} y2={HEIGHT_PX} />
          <text x={percent(percentOf(share))} y={HEIGHT_PX - 10} class={share === 0 ? 'at-start' : undefined}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
