import { Boundary, PolicyPicker } from '#components/notebook/case-page.ts';
import { SideInputs } from './SideInputs.tsx';
import { shownSide } from './shown-side.ts';

/** What a side is besides its key inputs, to be moved: what its margin counts, and all its other numbers. Drawn when it is unfolded. */
export function SideRest({ side }: { side: string }) {
  const { shown, ...notebook } = shownSide(side);
  const { definition } = notebook.start;
  return (
    <fieldset class="control-group" data-controls>
      <Boundary notebook={side} start="" />
      {definition.nothingBuilt === undefined && <PolicyPicker notebook={side} start="" />}
      <SideInputs notebook={notebook} ids={shown.others} still />
    </fieldset>
  );
}
