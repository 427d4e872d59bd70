/** The unit bar of a notebook, live. */
import { useRef, useState } from 'preact/hooks';
import { costless, UnitBar as UnitBarPicture } from './View.tsx';
import type { UnitBarSize } from './size.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { servedSnapshot } from '#notebook/notebook.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { Cell } from '#components/figures/Cell.tsx';

export interface LiveUnitBarProps {
  notebook: string;
  start: string;
  size?: UnitBarSize;
}

export default function UnitBar({ notebook, start, size }: LiveUnitBarProps) {
  const root = useRef<HTMLDivElement>(null);
  const { definition, state, snapshot, book } = useNotebook(notebook, start, { root, awake: size === 'strip' });
  // What costs something as served keeps its place when a hand takes it to nothing.
  const [without] = useState(() => {
    if (size !== undefined) return undefined;
    const { served } = book;
    return costless(
      start === ''
        ? barRow(definition, state, snapshot)
        : barRow(served.definition, served.state, servedSnapshot(served.served)),
    );
  });
  return (
    <UnitBarPicture
      id={`${size ?? 'bar'}-${notebook}`}
      {...(size !== 'strip' && { of: notebook })}
      row={barRow(definition, state, snapshot)}
      label={barSentence(definition, state, snapshot)}
      cell={(id) => <Cell id={`${notebook}.${id}`} view={snapshot.cell(id)} />}
      root={root}
      {...(without && { without })}
      {...(size && { size })}
    />
  );
}
