/** The unit bar of a notebook, live. */
import { useRef, useState } from 'preact/hooks';
import { costless, UnitBar as UnitBarPicture } from './View.tsx';
import type { UnitBarSize } from './size.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { Cell } from '#components/figures/Cell.tsx';

export interface LiveUnitBarProps {
  notebook: string;
  start: string;
  size?: UnitBarSize;
}

export default function UnitBar({ notebook, start, size }: LiveUnitBarProps) {
  const root = useRef<HTMLDivElement>(null);
  const { definition, state, snapshot } = useNotebook(notebook, start, { root, awake: size === 'strip' });
  const row = barRow(definition, state, snapshot);
  // What costs something as it is first shown keeps its place when a hand takes it to nothing.
  const [without] = useState(() => (size === undefined ? costless(row) : undefined));
  return (
    <UnitBarPicture
      id={`${size ?? 'bar'}-${notebook}`}
      {...(size !== 'strip' && { of: notebook })}
      row={row}
      label={barSentence(definition, state, snapshot)}
      cell={(id) => <Cell id={`${notebook}.${id}`} view={snapshot.cell(id)} />}
      root={root}
      {...(without && { without })}
      {...(size && { size })}
    />
  );
}
