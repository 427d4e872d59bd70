/** The unit bar of a notebook, live. */
import { useRef } from 'preact/hooks';
import { UnitBar as UnitBarPicture } from './View.tsx';
import type { UnitBarSize } from './size.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { Cell } from '#components/figures/Cell.tsx';

export default function UnitBar({ notebook, start, size }: { notebook: string; start: string; size?: UnitBarSize }) {
  const root = useRef<HTMLDivElement>(null);
  const { definition, state, snapshot } = useNotebook(notebook, start, { root });
  return (
    <UnitBarPicture
      id={`bar-${notebook}`}
      row={barRow(definition, state, snapshot)}
      label={barSentence(definition, state, snapshot)}
      cell={(id) => <Cell id={`${notebook}.${id}`} view={snapshot.cell(id)} />}
      root={root}
      {...(size && { size })}
    />
  );
}
