/**
 * One thing that differs from where the page started: what it is, from what, to what; and the way back.
 *
 *     <Chip label="Price" from="$3.00" to="$2.50" onUndo={...} />
 */
import { Words } from './Words.tsx';
import { Icon } from './Icon.tsx';

export interface ChipProps {
  label: string;
  from?: string;
  to: string;
  onUndo: () => void;
}

export function Chip({ label, from, to, onUndo }: ChipProps) {
  return (
    <span class="chip">
      <span class="chip-words">
        <Words>{label}</Words>{' '}
        {from !== undefined && (
          <>
            <s class="chip-from">
              <span class="visually-hidden">was </span>
              <Words>{from}</Words>
            </s>{' '}
            <Icon name="arrow" />
            <span class="visually-hidden"> now </span>{' '}
          </>
        )}
        <Words as="strong" class="chip-to">
          {to}
        </Words>
      </span>
      <button
        type="button"
        class="chip-undo"
        aria-label={`Undo: ${label} back${from === undefined ? '' : ` to ${from}`}`}
        title="Undo"
        onClick={onUndo}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
