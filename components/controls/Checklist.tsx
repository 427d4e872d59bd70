/**
 * Every cost line on its own: in the boundary or out of it, how it behaves, and what it comes to. A line left out stays, as a ghost.
 */
import { ChecklistLine, type ChecklistLineProps } from './ChecklistLine.tsx';

export interface ChecklistProps {
  legend: string;
  lines: readonly ChecklistLineProps[];
  disabled?: boolean;
}

export function Checklist({ legend, lines, disabled = false }: ChecklistProps) {
  return (
    <fieldset class="checklist" disabled={disabled}>
      <legend>{legend}</legend>
      <ul class="checklist-lines">
        {lines.map((line) => (
          <ChecklistLine key={line.dataInput} {...line} />
        ))}
      </ul>
    </fieldset>
  );
}
