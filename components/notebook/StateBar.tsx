/** What the reader changed, each undoable; undo, redo, reset; the link to exactly this; and what a link could not give. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { Chip } from '#components/controls/Chip.tsx';
import { IconButton } from '#components/controls/IconButton.tsx';
import { Notice } from '#components/controls/Notice.tsx';
import { askForEngine, engine } from '#notebook/engine.ts';
import { thisPage } from '#notebook/page.ts';
import { isOwn } from '#model/economics/own-start.ts';
import { undoChange } from '#state/undo-change.ts';
import { useNotebook, useSignals, type LiveNotebook } from '#notebook/use-notebook.ts';

export interface StateBarProps {
  /** Every notebook of the page, in its order. */
  notebooks: { notebook: string; start: string }[];
  /** In a frame on another site's page: the way to this state is the link home, below. */
  framed?: boolean;
}

export default function StateBar({ notebooks, framed }: StateBarProps) {
  // The list never changes between renders, so the hooks are called in the same order.
  const root = useRef<HTMLDivElement>(null);
  const all = notebooks.map((one) => useNotebook(one.notebook, one.start, { root }));
  const { undoHistory, notices } = thisPage();
  useSignals([notices.list, undoHistory.undoable, undoHistory.redoable]);
  const live = all.some((one) => one.live);
  const changed = all.filter(({ book, state }) => live && state !== book.served.state);
  const undoable = live && undoHistory.undoable.value;
  const redoable = live && undoHistory.redoable.value;
  const isChanged = changed.length > 0;
  const actions = useMemo(
    () => (
      <div class="state-actions">
        <IconButton icon="undo" label="Undo" disabled={!undoable} onClick={() => undoHistory.undo()} />
        <IconButton icon="redo" label="Redo" disabled={!redoable} onClick={() => undoHistory.redo()} />
        <IconButton
          icon="reset"
          label="Reset all"
          disabled={!isChanged}
          onClick={() =>
            undoHistory.asOneAct(() => {
              for (const { book } of all)
                if (book.state.peek() !== book.served.state) book.change(book.served.state, 'done', book.served);
            })
          }
        />
        {!framed && <CopyLink disabled={!live} />}
      </div>
    ),
    [live, undoable, redoable, isChanged],
  );
  const several = all.length > 1;
  const untouched = all.every(({ definition, state }) => isOwn(definition, state))
    ? 'Nothing is filled in yet.'
    : 'As published: nothing is changed.';
  const chips = changed.flatMap((one) => chipsIn(one, several && nameOf(one, all)));

  return (
    <div class="state-bar" ref={root}>
      {live &&
        notices.list.value.map((notice) => (
          <Notice key={notice.key + notice.text} onDismiss={() => notices.dismiss(notice)}>
            {notice.text}
          </Notice>
        ))}
      <div class="state-row">
        <ul class="chips" aria-label="What differs from the starting figures">
          {chips}
          {chips.length === 0 && <li class="unchanged">{untouched}</li>}
        </ul>
        {actions}
      </div>
    </div>
  );
}

/** A page may hold two states of one case; then their ids tell them apart. */
function nameOf({ book, definition }: LiveNotebook, all: readonly LiveNotebook[]): string {
  return all.filter((one) => one.definition.id === definition.id).length > 1 && book.id.length === 1
    ? book.id.toUpperCase()
    : definition.title;
}

function chipsIn({ book, definition, state }: LiveNotebook, name: string | false) {
  const chips = engine.value?.chipsOf(definition, book.start.state, state) ?? [];
  return chips.map((chip) => (
    <li key={`${book.id} ${chip.key} ${chip.id}`}>
      <Chip
        label={name ? `${name}: ${chip.label}` : chip.label}
        from={chip.before}
        to={chip.after}
        onUndo={() =>
          book.change(
            undoChange(
              book.start.state,
              engine.value?.differenceBase(definition, book.start.state, state) ?? book.start.state,
              book.state.peek(),
              chip,
            ),
          )
        }
      />
    </li>
  ));
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
