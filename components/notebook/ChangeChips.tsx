import { Chip } from '#components/controls/Chip.tsx';
import { fullLabel, type Change } from './changes.ts';

/** Each change as a chip that takes it back. */
export function ChangeChips({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="chips" aria-label="What differs from the published figures">
      {changes.map((change) => (
        <li key={change.key}>
          <Chip label={fullLabel(change)} from={change.before} to={change.after} onUndo={change.undo} />
        </li>
      ))}
    </ul>
  );
}
