/** What of changes is shown once it is asked for, and so comes later than the page: a chip for each, and what could not be read of a link. */
import { Chip } from '#components/controls/Chip.tsx';
import { Notice } from '#components/controls/Notice.tsx';
import { engine } from '#notebook/engine.ts';
import type { Notices } from '#notebook/notices.ts';
import { thisPage } from '#notebook/page.ts';
import { undoChange } from '#state/undo-change.ts';
import { fullLabel, type Change } from './changes.ts';

/** One step of undo, however many notebooks it was made in. */
const takeBack = ({ made }: Change): void =>
  thisPage().undoHistory.asOneAct(() => {
    for (const { of, chip } of made) {
      const { book, definition, state } = of;
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

export function NoticeList({ notices }: { notices: Notices }) {
  return (
    <div class="notices">
      {notices.list.value.map((notice) => (
        <Notice key={notice.key + notice.text} onDismiss={() => notices.dismiss(notice)}>
          {notice.text}
        </Notice>
      ))}
    </div>
  );
}
