import { SideFold } from './SideFold.tsx';
import { SideInputs } from './SideInputs.tsx';
import { shownSide } from './shown-side.ts';

/** What moves one side: its key inputs, and the rest of it folded. */
export function SideControls({ side }: { side: string }) {
  const { shown, ...notebook } = shownSide(side);
  return (
    <>
      <h2>{`What moves ${side.toUpperCase()}`}</h2>
      <fieldset class="control-group" data-controls>
        <SideInputs notebook={notebook} ids={shown.first} />
      </fieldset>
      <SideFold notebook={notebook} others={shown.others} />
    </>
  );
}
