import { LinkTo } from '#components/controls/LinkTo.tsx';
import { FIGURE_TERMS } from '#model/economics/figure-terms.ts';
import type { FigureName } from '#model/economics/words.ts';
import type { ShownNotebook } from '#page/revision-rows.ts';
import { cellWords } from '#wording/cell-words.ts';
import { figurePlace, workingPlace } from '#wording/place-ids.ts';
import { Cell } from './Cell.tsx';

export interface FigureRowsProps {
  notebook: ShownNotebook;
  /** Figures, in order: those of every case, or the case's own. */
  ids: readonly string[];
  /** What is said of each figure; a figure may have none. */
  meanings: ReadonlyMap<string, string>;
}

/** Figures of a case in a state: value, meaning, and a way to each one's working. */
export function FigureRows({ notebook: { id: notebook, start, snapshot }, ids, meanings }: FigureRowsProps) {
  const { definition } = start;
  const labelOf = (id: string) =>
    definition.formulas.find((formula) => formula.id === id)?.label ?? FIGURE_TERMS[id as FigureName].label;
  return (
    <>
      {ids.map((id) => {
        const view = snapshot.cell(id);
        return (
          <tr key={id} id={figurePlace(notebook, id)}>
            <th scope="row" aria-label={labelOf(id)}>
              <a href={`#${workingPlace(notebook, id)}`}>{labelOf(id)}</a>
              <LinkTo to={figurePlace(notebook, id)} of={labelOf(id)} />
            </th>
            <td class="amount">
              <Cell id={`${notebook}.${id}`} view={view} />
              <span class="unit">{cellWords(definition, id)}</span>
            </td>
            <td class="meaning">
              {meanings.get(id) || 'See its working.'}{' '}
              <span class="remark" data-remark={`${notebook}.${id}`}>
                {view.remark ?? ''}
              </span>
            </td>
          </tr>
        );
      })}
    </>
  );
}
