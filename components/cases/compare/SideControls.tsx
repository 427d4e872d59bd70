import { Boundary, PolicyPicker } from '#components/notebook/case-page.ts';
import { Control } from '#components/notebook/every-page.ts';
import { fieldUnit } from '#numbers/number-style.ts';
import { shownIn } from '#numbers/shown-input.ts';
import type { ShownNotebook } from '#page/revision-rows.ts';
import { controlPlace } from '#wording/place-ids.ts';
import { otherInputs } from './side-inputs.ts';
import { SideSources } from './SideSources.tsx';
import { shownSide } from './shown-side.ts';

/** What moves one side: its key inputs, and the rest of it folded. */
export function SideControls({ side }: { side: string }) {
  const { first, ...notebook } = shownSide(side);
  const { definition } = notebook.start;
  const has = (id: string) => definition.inputs.some((input) => input.id === id);
  const key = (first?.inputs ?? []).filter(has);
  return (
    <>
      <h2>{`What moves ${side.toUpperCase()}`}</h2>
      <fieldset class="control-group" data-controls>
        <Inputs notebook={notebook} ids={key} />
      </fieldset>
      <details class="compare-more">
        <summary>All its numbers, and what the margin counts</summary>
        <fieldset class="control-group" data-controls>
          <Boundary notebook={side} start="" />
          {definition.nothingBuilt === undefined && <PolicyPicker notebook={side} start="" />}
          <Inputs notebook={notebook} ids={otherInputs(definition, key)} still />
        </fieldset>
      </details>
      <SideSources caseId={definition.id} />
    </>
  );
}

function Inputs({ notebook, ids, still = false }: { notebook: ShownNotebook; ids: readonly string[]; still?: boolean }) {
  const { definition, state } = notebook.start;
  return (
    <div class="input-grid">
      {ids.map((id) => {
        const input = definition.inputs.find((one) => one.id === id);
        return (
          input && (
            <div key={id} class="input-control" id={controlPlace(notebook.id, id)}>
              <Control
                notebook={notebook.id}
                start=""
                input={id}
                unitWords={fieldUnit(input.unit)}
                served={shownIn(definition, state, input, notebook.snapshot.cell(id).value)}
                still={still}
              />
            </div>
          )
        );
      })}
    </div>
  );
}
