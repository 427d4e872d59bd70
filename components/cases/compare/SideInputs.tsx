import { Control } from '#components/notebook/every-page.ts';
import { fieldUnit } from '#numbers/number-style.ts';
import { shownIn } from '#numbers/shown-input.ts';
import type { ShownNotebook } from '#page/revision-rows.ts';
import { controlPlace } from '#wording/place-ids.ts';

export interface SideInputsProps {
  notebook: ShownNotebook;
  ids: readonly string[];
  /** Whether no margin is drawn over their ranges. */
  still?: boolean;
}

/** Controls of a side that are drawn in the browser. Ids that the side's revision does not have have none. */
export function SideInputs({ notebook, ids, still = false }: SideInputsProps) {
  const { definition, state } = notebook.start;
  const inputs = ids.flatMap((id) => definition.inputs.find((one) => one.id === id) ?? []);
  return (
    <div class="input-grid">
      {inputs.map((input) => (
        <div key={input.id} class="input-control" id={controlPlace(notebook.id, input.id)}>
          <Control
            notebook={notebook.id}
            start=""
            input={input.id}
            unitWords={fieldUnit(input.unit)}
            served={shownIn(definition, state, input, notebook.snapshot.cell(input.id).value)}
            still={still}
          />
        </div>
      ))}
    </div>
  );
}
