import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { RangeFieldProps } from './RangeField.tsx';

type NumberStepperProps = Pick<
  RangeFieldProps,
  | 'dataInput'
  | 'label'
  | 'fieldText'
  | 'exactText'
  | 'drafting'
  | 'problem'
  | 'disabled'
  | 'onSlideEnd'
  | 'onType'
  | 'onCommit'
  | 'onTakeBack'
  | 'onPaste'
  | 'onDrop'
  | 'onStep'
> & {
  /** Of the parts of the field that name and explain the number. */
  ids: { label: string; unit: string; field: string; message: string };
};

const isArrow = ({ key }: KeyboardEvent) => key === 'ArrowUp' || key === 'ArrowDown';

/** -1 for keys that take back what is being typed, 1 for those that would do again what was taken back before. */
function wayOfUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === 'Escape') return -1;
  const letter = key.toLowerCase();
  if ((!ctrlKey && !metaKey) || altKey || (letter !== 'z' && letter !== 'y')) return 0;
  return letter === 'y' || shiftKey ? 1 : -1;
}

/**
 * The number itself between − and +. Arrow keys in the field step as the buttons do, so the buttons stay out of the tab order: one
 * stop for each control instead of three.
 */
export function NumberStepper({
  dataInput,
  label,
  fieldText,
  exactText,
  drafting = false,
  problem,
  disabled,
  ids,
  onSlideEnd,
  onType,
  onCommit,
  onTakeBack,
  onPaste,
  onDrop,
  onStep,
}: NumberStepperProps) {
  const field = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  useLayoutEffect(() => {
    // All digits have come in place of fewer, and with them a caret at the end, where a digit more would be added.
    if (focused && exactText !== undefined) field.current?.select();
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onCommit();
    const undo = wayOfUndo(event);
    if (drafting && undo !== 0) {
      event.preventDefault();
      // What else Escape closes around the field stays open.
      event.stopPropagation();
      if (undo === -1) onTakeBack();
    }
    if (!isArrow(event)) return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? 1 : -1, true);
  };
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
        ref={field}
        type="text"
        class="stepper-field"
        id={ids.field}
        data-input={dataInput}
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={(focused ? exactText : undefined) ?? fieldText}
        title={exactText}
        aria-labelledby={`${ids.label} ${ids.unit}`}
        aria-describedby={ids.message}
        aria-invalid={problem === undefined ? undefined : 'true'}
        disabled={disabled}
        onInput={(event) => onType(event.currentTarget.value)}
        onChange={onCommit}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          onCommit();
        }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => isArrow(event) && onSlideEnd()}
        onPaste={onPaste}
        onDrop={onDrop}
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
