import { Icon } from './Icon.tsx';
import type { RangeFieldProps } from './RangeField.tsx';

type NumberStepperProps = Pick<
  RangeFieldProps,
  | 'dataInput'
  | 'label'
  | 'fieldText'
  | 'problem'
  | 'disabled'
  | 'onEnter'
  | 'onType'
  | 'onCommit'
  | 'onPaste'
  | 'onStep'
> & {
  /** Of the parts of the field that name and explain the number. */
  ids: { label: string; unit: string; field: string; message: string };
};

/**
 * The number itself between − and +. Arrow keys in the field step as the buttons do, so the buttons stay out of the tab order: one
 * stop for each control instead of three.
 */
export function NumberStepper({
  dataInput,
  label,
  fieldText,
  problem,
  disabled,
  ids,
  onEnter,
  onType,
  onCommit,
  onPaste,
  onStep,
}: NumberStepperProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? 1 : -1, true);
  };
  const takeAlong = ({ clipboardData, dataTransfer }: Partial<ClipboardEvent & DragEvent>) =>
    onPaste((clipboardData ?? dataTransfer)?.getData('text') ?? '');
  return (
    <div class="stepper">
      <button
        type="button"
        class="stepper-button"
        tabIndex={-1}
        aria-label={`Lower ${label}`}
        disabled={disabled}
        onClick={() => onStep(-1, false)}
      >
        <Icon name="minus" />
      </button>
      <input
        type="text"
        class="stepper-field"
        id={ids.field}
        data-input={dataInput}
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={fieldText}
        aria-labelledby={`${ids.label} ${ids.unit}`}
        aria-describedby={ids.message}
        aria-invalid={problem === undefined ? undefined : 'true'}
        disabled={disabled}
        onInput={(event) => onType(event.currentTarget.value)}
        onChange={onCommit}
        onFocus={(event) => onEnter(event.currentTarget)}
        onPaste={takeAlong}
        onDrop={takeAlong}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        class="stepper-button"
        tabIndex={-1}
        aria-label={`Raise ${label}`}
        disabled={disabled}
        onClick={() => onStep(1, false)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
