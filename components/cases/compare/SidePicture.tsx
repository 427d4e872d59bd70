import { LineTable } from '#components/figures/LineTable.tsx';
import { MarginPair } from '#components/figures/MarginPair.tsx';
import { UnitBar } from '#components/notebook/every-page.ts';
import { SideHead } from './SideHead.tsx';
import { shownSide } from './shown-side.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';

/** One side as it stands: its bar, both margins, and the sentence that turns with them. */
export function SidePicture({ side }: { side: string }) {
  const { shown, ...notebook } = shownSide(side);
  const { definition, state } = notebook.start;
  const sentence = definition.sentences.find(({ id }) => id === shown.sentence)?.id;
  return (
    <>
      <SideHead
        side={side}
        caseId={definition.id}
        title={definition.title}
        scenario={scenarioTitle(definition, state.scenario)}
      />
      <UnitBar notebook={side} start="" />
      <MarginPair notebook={notebook} />
      {sentence !== undefined && (
        <p class="flip" data-sentence={`${side}.${sentence}`}>
          {notebook.snapshot.sentence(sentence)}
        </p>
      )}
      {definition.nothingBuilt !== undefined && (
        <p class="stays-still">
          <strong>Stays still.</strong> {definition.nothingBuilt}
        </p>
      )}
      <LineTable notebook={notebook} />
    </>
  );
}
