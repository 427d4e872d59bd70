/** The unit bar of a notebook, live. */
import { useRef, useState } from 'preact/hooks';
import { costless, UnitBar as UnitBarPicture } from './View.tsx';
import type { UnitBarSize } from './size.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { servedSnapshot } from '#notebook/notebook.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { Cell } from '#components/figures/Cell.tsx';

export default function UnitBar({ notebook, start, size }: { notebook: string; start: string; size?: UnitBarSize }) {
  const root = useRef<HTMLDivElement>(null);
  const { definition, state, snapshot, book } = useNotebook(notebook, start, { root });
  // What costs something as served keeps its place when a hand takes it to nothing.
  const [without] = useState(() =>
    costless(barRow(book.served.definition, book.served.state, servedSnapshot(book.served.served))),
  );
  return (
    <UnitBarPicture
      id={`bar-${notebook}`}
      row={barRow(definition, state, snapshot)}
      label={barSentence(definition, state, snapshot)}
      cell={(id) => <Cell id={`${notebook}.${id}`} view={snapshot.cell(id)} />}
      root={root}
      {...(size === 'row' && { without })}
      {...(size && { size })}
    />
  );
}
