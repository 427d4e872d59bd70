import type { ShownNotebook } from '#page/revision-rows.ts';
import { controlPlace, workingPlace } from '#wording/place-ids.ts';
import { workingOf, workingOrder } from '#wording/working.ts';

export interface WorkingStepsProps {
  notebook: ShownNotebook;
  /** Inputs whose control is on the page. */
  controls: ReadonlySet<string>;
}

/** Each formula with names, the same with numbers and units, and what it comes to; what it is made of leads to its own step or control. */
export function WorkingSteps({ notebook: { id: notebook, snapshot }, controls }: WorkingStepsProps) {
  const { evaluation } = snapshot;
  const order = workingOrder(evaluation);
  const listed = new Set(order);
  const labelOf = (id: string) => evaluation.table().cells.get(id)?.label ?? id;
  const placeOf = (id: string) =>
    listed.has(id) ? workingPlace(notebook, id) : controls.has(id) ? controlPlace(notebook, id) : undefined;
  return (
    <>
      {order.map((id) => {
        const { label, names, numbers, result, operands } = workingOf(evaluation, id);
        const linked = operands.filter(placeOf);
        return (
          <li key={id} id={workingPlace(notebook, id)}>
            <h3>{label}</h3>
            <p class="names" data-part="names">
              {names}
            </p>
            <p class="numbers">
              <span data-part="numbers">{numbers}</span>
            </p>
            <p class="result">
              = <span data-part="result">{result}</span>
            </p>
            {linked.length > 0 && (
              <p class="operands">
                From{' '}
                {linked.map((part) => (
                  <a key={part} href={`#${placeOf(part)}`}>
                    {labelOf(part)}
                  </a>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </>
  );
}
