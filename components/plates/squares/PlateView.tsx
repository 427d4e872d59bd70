import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { Cell } from '#components/figures/Cell.tsx';
import { dollarsOf, FRAME, PICTURE, square } from '#rows/squares-rows.ts';
import { unitOfCell } from '#wording/cell-unit.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { cellNamed } from '../cell-named.ts';
import { Hatch } from '../Hatch.tsx';
import { Key } from '../Key.tsx';
import type { PlateViewProps } from '../plate-view.ts';

/** Groups of bills, each beside what there is to pay it from: one group for each cell of `room`, with the bills of its notebook. */
export default function SquaresView({ books, plan }: PlateViewProps) {
  const amounts = (text = '') =>
    labelledCells(text).map(({ cell, words }) => {
      const { view, ...named } = cellNamed(books, cell);
      const unit = unitOfCell(named.evaluation.definition, named.cell);
      return { ...named, view, words, dollars: dollarsOf(view.value, unit) };
    });
  const bills = amounts(plan['cells']);
  return (
    <>
      <div class="squares">
        {amounts(plan['room']).map((room) => (
          <section key={room.id}>
            <p class="squares-room">
              {room.words}
              <br />
              <Cell id={room.id} view={room.view} class="squares-amount" />
            </p>
            <div class="squares-row">
              {bills
                .filter(({ evaluation }) => evaluation === room.evaluation)
                .map((bill) => (
                  <Bill key={bill.id} {...bill} room={room.dollars} />
                ))}
            </div>
          </section>
        ))}
      </div>
      <p class="plate-key" aria-hidden="true">
        <Key class="squares-covered" words="bill, covered" />
        <Key class="squares-beyond" words="bill, not covered">
          <Hatch id="squares-hatch" />
        </Key>
        <Key class="squares-left" words="left over" />
      </p>
    </>
  );
}

type BillProps = Omit<ReturnType<typeof cellNamed>, 'evaluation' | 'cell'> & {
  words: string;
  dollars: number | undefined;
  room: number | undefined;
};

function Bill({ id, view, words, dollars, room }: BillProps) {
  const drawn = square(dollars, room);
  return (
    <div>
      <svg role="img" aria-label={`${words}: ${view.text}, ${drawn.words}`} width="100%">
        <Side class="squares-beyond" of={drawn.bill} />
        <Side class="squares-left" of={drawn.room ? FRAME : 0} />
        <Side class="squares-covered" of={drawn.covered} />
        <Side class={drawn.room ? 'squares-frame' : 'squares-frame squares-none'} of={FRAME} />
        {drawn.cut && <Side class="squares-frame squares-cut" of={PICTURE} />}
        {drawn.room && drawn.bill < FRAME && (
          <text class="squares-label" y={percent(PICTURE - FRAME)} dy="-6">
            what serving leaves
          </text>
        )}
      </svg>
      <p>
        {words}
        <br />
        <Cell id={id} view={view} class="squares-amount" />
        <br />
        <Words>{drawn.words}</Words>
      </p>
    </div>
  );
}

/** A square on the picture's lower left corner. */
const Side = ({ of, ...rest }: { of: number; class: string }) => (
  <rect {...rest} y={percent(PICTURE - of)} width={percent(of)} height={percent(of)} />
);
