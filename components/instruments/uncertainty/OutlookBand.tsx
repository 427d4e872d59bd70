/**
 * Where many draws of a margin lie: nine in ten, half of them, the middle one, and the margin as the inputs stand.
 *
 *     <OutlookBand row={row} label="Where the draws lie ..." />
 */
import { Words } from '#components/controls/Words.tsx';
import type { OutlookRow } from '#rows/uncertainty-rows.ts';
import { percent } from '#components/drawing/percent.ts';

const HEIGHT = 40;

export function OutlookBand({ row, label }: { row: OutlookRow; label: string }) {
  const x = (place: number) => percent(place * 100);
  const span = ([from, to]: readonly [number, number]) => ({ x: x(from), width: x(to - from) });
  return (
    <div class="outlook">
      <svg class="outlook-plot" role="img" aria-label={label} width="100%" height={HEIGHT}>
        {row.zero !== undefined && <rect class="below-zero" x="0" width={x(row.zero)} y="0" height={HEIGHT} />}
        <rect class="outlook-band" {...span(row.wide)} y="14" height="12" />
        <rect class="outlook-half" {...span(row.half)} y="14" height="12" />
        <line class="outlook-middle" x1={x(row.middle)} x2={x(row.middle)} y1="14" y2="26" />
        {row.zero !== undefined && <line class="outlook-zero" x1={x(row.zero)} x2={x(row.zero)} y1="0" y2={HEIGHT} />}
        <circle class="outlook-point" cx={x(row.point)} cy="20" r="6" />
      </svg>
      <p class="outlook-ends" aria-hidden="true">
        <Words>{`${row.low}: one in twenty below`}</Words>
        <Words>{`${row.high}: one in twenty above`}</Words>
      </p>
    </div>
  );
}
