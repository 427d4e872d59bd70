import { Chip } from '#components/controls/Chip.tsx';
import type { Change } from './changes.ts';

/** Each change as a chip that takes it back. */
export function ChangeChips({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="chips" aria-label="What differs from the published figures">
      {changes.map(({ key, label, before, after, undo }) => (
        <li key={key}>
          <Chip label={label} from={before} to={after} onUndo={undo} />
        </li>
      ))}
    </ul>
  );
}
