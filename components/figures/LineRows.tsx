import { behaviorOf } from '#model/economics/boundary.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { ShownNotebook } from '#page/revision-rows.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { Cell } from './Cell.tsx';

const TOTALS = [
  ['price', 'Price'],
  ['cost', 'Counted cost'],
  ['margin', 'Margin'],
  ['margin_ratio', 'Margin, share of price'],
] as const;

/** The cost lines of a case in a state, amount per unit and whether it is counted, and what they come to. */
export function LineRows({ notebook: { id: notebook, start, snapshot } }: { notebook: ShownNotebook }) {
  const { definition, state } = start;
  return (
    <>
      {definition.lines.map((line) => (
        <tr key={line.id}>
          <th scope="row">{line.label}</th>
          <td>{BEHAVIOR_WORDS[behaviorOf(line, state.behaviors)]}</td>
          <td data-counted={`${notebook}.${line.id}`}>{state.boundary.includes(line.id) ? 'counted' : 'left out'}</td>
          <td class="amount">
            <Cell id={`${notebook}.${lineCell(line.id)}`} view={snapshot.cell(lineCell(line.id))} />
          </td>
        </tr>
      ))}
      {TOTALS.map(([id, words]) => (
        <tr key={id} class="total">
          <th scope="row" colSpan={3}>
            {words}
          </th>
          <td class="amount">
            <Cell id={`${notebook}.${id}`} view={snapshot.cell(id)} />
          </td>
        </tr>
      ))}
    </>
  );
}
