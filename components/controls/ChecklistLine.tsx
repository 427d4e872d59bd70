import type { ComponentChildren } from 'preact';
import { Swatch } from './Swatch.tsx';
import { Words } from './Words.tsx';

export interface ChecklistLineProps {
  dataInput: string;
  label: string;
  /** `unit`, `step`, `build`, `customer` or `period`: gives the color. */
  behavior: string;
  /** The line's letter in the unit bar. */
  letter?: string;
  /** The behavior in a reader's words, so that color and letter are not the only signal. */
  behaviorWords: string;
  /** Amount per unit, usually a live figure. */
  amount: ComponentChildren;
  /** Inside the boundary. */
  checked: boolean;
  onCheck: (checked: boolean) => void;
  /** Another way to see the line's behavior, with the reason. */
  second?: {
    label: string;
    because: string;
    picked: boolean;
    onPick: (picked: boolean) => void;
  };
}

export function ChecklistLine({
  dataInput,
  label,
  behavior,
  letter,
  behaviorWords,
  amount,
  checked,
  onCheck,
  second,
}: ChecklistLineProps) {
  return (
    <li class={checked ? 'checklist-line' : 'checklist-line ghost'}>
      <label class="checklist-main">
        <input
          type="checkbox"
          data-input={dataInput}
          autocomplete="off"
          checked={checked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <Swatch behavior={behavior} letter={letter} ghost={!checked} />
        <span class="checklist-name">
          {label} <Words class="checklist-behavior">{`${behaviorWords}${checked ? '' : ', left out'}`}</Words>
        </span>
      </label>
      <span class="checklist-amount">{amount}</span>
      {second && (
        <label class="checklist-second">
          <input
            type="checkbox"
            autocomplete="off"
            checked={second.picked}
            onChange={(event) => second.onPick(event.currentTarget.checked)}
          />
          <span>
            {second.label}
            <span class="checklist-because">: {second.because}</span>
          </span>
        </label>
      )}
    </li>
  );
}
