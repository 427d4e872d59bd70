/**
 * What divides two states of a case: a lead to paste into a thread, the differences as a table whose parts add up to the gap, and what both
 * agree on. Its style sheet, `crux.css`, is for the page that has it.
 *
 *     <CruxView rows={cruxRows(crux, names)} names={names} />
 */
import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import type { CruxRow, CruxRows } from '#rows/crux-rows.ts';

export interface CruxViewProps {
  rows: CruxRows;
  names: readonly [string, string];
}

export function CruxView({ rows: { lead, words, rows, total, zero, agreed }, names }: CruxViewProps) {
  const shared = total.share !== '';
  return (
    <>
      <Words as="p" class="crux-lead">
        {lead}
      </Words>
      {rows.length > 0 && (
        <table class="chart-table crux-table">
          <caption>What differs, and what each part adds to the margin</caption>
          <thead>
            <tr>
              <th scope="col">Difference</th>
              <th scope="col" class="number">
                Adds
              </th>
              {shared && (
                <th scope="col" class="number">
                  Of the gap
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.label} row={row} names={names} zero={zero} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <Words as="th" scope="row">
                {total.label}
              </Words>
              <Words as="td" class="number">
                {total.change}
              </Words>
              {shared && (
                <Words as="td" class="number">
                  {total.share}
                </Words>
              )}
            </tr>
          </tfoot>
        </table>
      )}
      {rows.length > 1 && (
        <p class="section-note">
          Each part is what a difference adds, averaged over every order in which they could be moved one after the
          other: none goes first, and the parts add up.
        </p>
      )}
      {words.map((paragraph, place) => (
        <Words as="p" class="crux-words" key={place}>
          {paragraph}
        </Words>
      ))}
      {agreed.length > 0 && (
        <>
          <h3 class="crux-agreed-title">What does not divide them</h3>
          <ul class="crux-agreed">
            {agreed.map((sentence, place) => (
              <Words as="li" key={place}>
                {sentence}
              </Words>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ row, names, zero }: { row: CruxRow; names: readonly [string, string]; zero: number }) {
  const { label, sides, change, share, span, tone, note } = row;
  const [from, to] = span;
  return (
    <tr class={`crux-${tone}`}>
      <th scope="row">
        <Words class="crux-label">{label}</Words>
        {sides && (
          <span class="crux-sides">
            {sides.map((side, place) => (
              <Words key={names[place]}>{`${names[place]}: ${side}`}</Words>
            ))}
          </span>
        )}
        <svg class="crux-bar" aria-hidden="true" width="100%" height="10">
          <line x1={percent(zero * 100)} x2={percent(zero * 100)} y1="-3" y2="13" />
          <rect x={percent(Math.min(from, to) * 100)} width={percent(Math.abs(to - from) * 100)} height="10" />
        </svg>
        {note && <Words class="crux-note">{note}</Words>}
      </th>
      <Words as="td" class="number">
        {change}
      </Words>
      {share && (
        <Words as="td" class="number">
          {share}
        </Words>
      )}
    </tr>
  );
}
