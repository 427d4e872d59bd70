/** What the reader changed, counted, each undoable; undo, redo, reset; and the link to exactly this. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { IconButton } from '#components/controls/IconButton.tsx';
import { Words } from '#components/controls/Words.tsx';
import { askForEngine } from '#notebook/engine.ts';
import { thisPage } from '#notebook/page.ts';
import { useSignals } from '#notebook/use-notebook.ts';
import { useNotebooks } from '#notebook/use-notebooks.ts';
import { useChangeDetails } from './change-details.ts';
import { changedOf, changesOf, countOf, fullLabel, isEntered, resetAll } from './changes.ts';

export interface StateBarProps {
  /** Every notebook of the page, in its order, with what it starts from. */
  notebooks: Record<string, string>;
  /** In a frame on another site's page: the way to this state is the link home, below. */
  framed?: boolean;
}

export default function StateBar({ notebooks, framed }: StateBarProps) {
  const root = useRef<HTMLDivElement>(null);
  const all = useNotebooks(notebooks, root);
  const { undoHistory } = thisPage();
  useSignals([undoHistory.undoable, undoHistory.redoable]);
  const live = all.some((one) => one.live);
  const undoable = live && undoHistory.undoable.value;
  const redoable = live && undoHistory.redoable.value;
  const isChanged = changedOf(all).length > 0;
  const actions = useMemo(
    () => (
      <div class="state-actions">
        <IconButton icon="undo" label="Undo" disabled={!undoable} onClick={() => undoHistory.undo()} />
        <IconButton icon="redo" label="Redo" disabled={!redoable} onClick={() => undoHistory.redo()} />
        <IconButton icon="reset" label="Reset all" disabled={!isChanged} onClick={() => resetAll(all)} />
        {!framed && <CopyLink disabled={!live} />}
      </div>
    ),
    [live, undoable, redoable, isChanged],
  );
  const changes = changesOf(all);
  const [isOpen, open] = useState(false);
  const Details = useChangeDetails(isOpen);
  const untouched = isEntered(all) ? 'Nothing is filled in yet.' : 'As published: nothing is changed.';

  return (
    <div class="state-bar" ref={root}>
      <div class="state-row">
        {changes.length === 0 ? (
          <p class="unchanged">{untouched}</p>
        ) : (
          <details class="changes" onToggle={(event) => open(event.currentTarget.open)}>
            <summary>
              <Words class="changes-count">{countOf(changes)}</Words>
              <Words class="changes-first" aria-hidden="true">
                {changes.map((change) => `${fullLabel(change)} ${change.after}`).join(' · ')}
              </Words>
            </summary>
            {Details && <Details.ChangeChips changes={changes} />}
            {!framed && <p class="changes-carried">Links on this site to what shows the same case open with them.</p>}
          </details>
        )}
        {actions}
      </div>
    </div>
  );
}

function CopyLink({ disabled }: { disabled: boolean }) {
  const [said, say] = useState('');
  const copy = async () => {
    // A second copy is said as well.
    thisPage().said.value = '';
    await askForEngine();
    try {
      await navigator.clipboard.writeText(thisPage().address.peek()?.link() ?? '');
      say('Copied');
      thisPage().said.value = 'Link copied';
    } catch {
      say('The address bar has it');
    }
  };
  return (
    <button type="button" class="copy-link" disabled={disabled} onClick={() => void copy()} onBlur={() => say('')}>
      {said === '' ? 'Copy link to this' : said}
    </button>
  );
}
