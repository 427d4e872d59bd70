/**
 * From one margin to another, a step a row: what each part adds or takes, its bar beginning where the one before it ended.
 *
 *     <WaterfallTable caption="From A to B" waterfall={waterfall} />
 */
import { Words } from '#components/controls/Words.tsx';
import type { Waterfall } from '#rows/waterfall-rows.ts';
import { percent } from '#components/drawing/percent.ts';

const SIGNS = { from: '', to: '', adds: 'adds', takes: 'takes' } as const;

export function WaterfallTable({ caption, waterfall: { rows, zero } }: { caption: string; waterfall: Waterfall }) {
  return (
    <table class="chart-table waterfall-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col" class="number">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, text, kind, span: [from, to] }) => (
          <tr key={label} class={`waterfall-${kind}`}>
            <th scope="row">
              {label}
              <svg class="waterfall-bar" aria-hidden="true" width="100%" height="12">
                <line class="waterfall-zero" x1={percent(zero * 100)} x2={percent(zero * 100)} y1="-4" y2="16" />
                <rect x={percent(Math.min(from, to) * 100)} width={percent(Math.abs(to - from) * 100)} height="12" />
              </svg>
            </th>
            <td class="number">
              <Words class="visually-hidden">{SIGNS[kind] && `${SIGNS[kind]} `}</Words>
              <Words>{text}</Words>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
