/**
 * The site's first control: count the cost of building it, or not. Both states stand in words; the block lies on the one in force.
 *
 *     <Switch dataInput="deepseek.build" label="Count the cost of building it" checked={false} onChange={...} />
 */
import { controlId } from './control-ids.ts';

export interface SwitchProps {
  dataInput: string;
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Words for off and on. */
  words?: readonly [off: string, on: string];
  /** Ids of the other notebooks it moves, for a touch before the island is live. */
  also?: string;
  onChange: (checked: boolean) => void;
}

const WORDS = ['not counted', 'counted'] as const;

export function Switch({ dataInput, label, checked, disabled = false, words = WORDS, also, onChange }: SwitchProps) {
  const id = { label: controlId(dataInput, 'label'), button: controlId(dataInput, 'switch') };
  return (
    <div class="switch">
      <label class="switch-label" id={id.label} for={id.button}>
        {label}
      </label>
      <button
        type="button"
        role="switch"
        class="switch-button"
        id={id.button}
        data-input={dataInput}
        data-also={also}
        aria-checked={checked}
        aria-labelledby={id.label}
        disabled={disabled}
        onClick={() => onChange(!checked)}
      >
        <span class="switch-word" aria-hidden="true">
          {words[0]}
        </span>
        <span class="switch-word" aria-hidden="true">
          {words[1]}
        </span>
      </button>
    </div>
  );
}
