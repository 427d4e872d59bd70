/** What of changes is shown once it is asked for, and so comes later than the page: a chip for each, and what could not be read of a link. */
import { batch } from '@preact/signals-core';
import { Chip } from '#components/controls/Chip.tsx';
import { Notice } from '#components/controls/Notice.tsx';
import { engine } from '#notebook/engine.ts';
import type { Notice as Told } from '#link/notice.ts';
import type { Standing } from '#notebook/history.ts';
import type { Notices } from '#notebook/notices.ts';
import { thisPage } from '#notebook/page.ts';
import type { LiveNotebook } from '#notebook/use-notebook.ts';
import { undoChange } from '#state/undo-change.ts';
import { fullLabel, type Change } from './changes.ts';

/** One step of undo, however many notebooks it was made in. */
const takeBack = ({ made }: Change): void =>
  thisPage().undoHistory.asOneAct(() => {
    for (const { of, chip } of made) {
      const { book, definition, state } = of;
      if (chip.key === 'case') {
        book.change(book.served.state, 'done', book.served);
        continue;
      }
      const base = engine.peek()?.differenceBase(definition, book.start.state, state) ?? book.start.state;
      book.change(undoChange(book.start.state, base, book.state.peek(), chip));
    }
  });

/** Each change as a chip that takes it back. */
export function ChangeChips({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="chips" aria-label="What differs from the published figures">
      {changes.map((change) => (
        <li key={change.key}>
          <Chip label={fullLabel(change)} from={change.before} to={change.after} onUndo={() => takeBack(change)} />
        </li>
      ))}
    </ul>
  );
}

/** Notices that are read at a glance. Of more, those in the middle are folded away: the first are the link's, and the last came last. */
const MOST_OPEN = 4;

export function NoticeList({ notices }: { notices: Notices }) {
  const all = notices.list.value;
  const draw = (some: readonly Told[]) =>
    some.map((notice) => (
      <Notice key={notice.key + notice.text} onDismiss={() => notices.dismiss(notice)}>
        {notice.text}
      </Notice>
    ));
  const half = MOST_OPEN / 2;
  const folded = all.length > MOST_OPEN ? all.slice(half, -half) : [];
  return (
    <div class="notices">
      {all.length > 1 && (
        <button type="button" class="copy-link" onClick={() => batch(() => all.forEach(notices.dismiss))}>
          Dismiss all {all.length}
        </button>
      )}
      {draw(folded.length > 0 ? all.slice(0, half) : all)}
      {folded.length > 0 && (
        <>
          <details>
            <summary>{folded.length} more</summary>
            {draw(folded)}
          </details>
          {draw(all.slice(-half))}
        </>
      )}
    </div>
  );
}

/** Puts back what a link brought, once it was waved away. @param brought where each of the notebooks stood */
export function BackButton({
  brought,
  all,
  onBack,
}: {
  brought: readonly Standing[];
  all: readonly LiveNotebook[];
  onBack: () => void;
}) {
  const back = () => {
    thisPage().undoHistory.asOneAct(() =>
      all.forEach(({ book }, place) => {
        const was = brought[place];
        if (was && was.state !== book.state.peek()) book.change(was.state, 'done', was.start);
      }),
    );
    onBack();
  };
  return (
    <button type="button" onClick={back}>
      Back to the link’s numbers
    </button>
  );
}
