/**
 * One quantity: a slider, the number itself, and steppers, over whatever shows what the quantity does (a sparkline).
 *
 *     <RangeField dataInput="moviepass.fee" label="Monthly fee" unitWords="dollars per subscriber a month" position={375} ... />
 *
 * Presentation only: it shows the props and reports what a hand did. The first render in a browser must equal the served one.
 */
import type { ComponentChildren } from 'preact';
import { controlId } from './control-ids.ts';
import { Icon } from './Icon.tsx';
import { NumberStepper } from './NumberStepper.tsx';

/** The slider's own scale; what a position means is the caller's affair. */
export const POSITIONS = 1000;

export interface RangeFieldProps {
  /** `<notebook>.<input>`, on the slider and on the number field. */
  dataInput: string;
  /** Tells two fields of one input on a page apart; part of their ids. */
  place?: string;
  label: string;
  /** The unit as words, always visible: "dollars per million tokens". */
  unitWords: string;
  /** Whole, 0 to `POSITIONS`. */
  position: number;
  /** The value in words, for whoever hears it: "$2.50 per million tokens". */
  valueText: string;
  /** What stands in the number field: a number, or whatever was typed. */
  fieldText: string;
  /** Why what was typed cannot be used. What was typed stays. */
  problem?: string | undefined;
  /** What is asked about it. */
  ask?: ComponentChildren;
  /** Whether it differs from where the page started, so that it can be put back. */
  changed: boolean;
  /** Whether it lies outside the plausible range. */
  outOfRange?: boolean;
  disabled?: boolean;
  /** What to mind about it, where nothing is wrong. */
  remark?: string;
  onSlide: (position: number) => void;
  onSlideEnd: () => void;
  /** A touch that began on the slider scrolls the page: what it did to the slider is to be taken back. */
  onSlideCancel: () => void;
  /** Somebody is about to write in the field. */
  onEnter: (field: HTMLInputElement) => void;
  onType: (text: string) => void;
  /** What a paste or a drop is about to put in, with the ends of lines that a field drops. */
  onPaste: (text: string) => void;
  onCommit: () => void;
  /** @param held by a key, whose repeats are one act */
  onStep: (stops: number, held: boolean) => void;
  onReset: () => void;
  children?: ComponentChildren;
}

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** An arrow is one step of the input, not one of the track's thousand places, which may be less than a step and would snap back. */
function stepByKey(event: KeyboardEvent, onStep: RangeFieldProps['onStep']): void {
  const steps = STEPS[event.key];
  if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  onStep(steps, true);
}

export function RangeField(props: RangeFieldProps) {
  const {
    dataInput,
    place = '',
    label,
    unitWords,
    position,
    valueText,
    problem,
    remark,
    changed,
    outOfRange = false,
    disabled = false,
    children,
  } = props;
  const id = (part: string) => controlId(dataInput, `${place}${part}`);
  const ids = { label: id('label'), unit: id('unit'), range: id('range'), field: id('field'), message: id('message') };
  return (
    <div class={`range-field${changed ? ' changed' : ''}${problem === undefined ? '' : ' wrong'}`}>
      <div class="range-field-head">
        <label class="range-field-label" id={ids.label} for={ids.range}>
          {label}
        </label>
        <span class="range-field-unit" id={ids.unit}>
          {unitWords}
        </span>
      </div>
      <NumberStepper {...props} disabled={disabled} ids={ids} />
      <div class="range-field-slider">
        <input
          type="range"
          id={ids.range}
          data-input={dataInput}
          autocomplete="off"
          min="0"
          max={POSITIONS}
          step="1"
          value={position}
          aria-valuetext={valueText}
          aria-describedby={ids.message}
          disabled={disabled}
          onInput={(event) => props.onSlide(event.currentTarget.valueAsNumber)}
          onChange={props.onSlideEnd}
          onPointerCancel={props.onSlideCancel}
          onKeyDown={(event) => stepByKey(event, props.onStep)}
        />
      </div>
      <div class="range-field-below">{children}</div>
      <button
        type="button"
        class="icon-button range-field-reset"
        aria-label={`Reset ${label}`}
        title="Reset"
        disabled={disabled || !changed}
        onClick={props.onReset}
      >
        <Icon name="reset" />
      </button>
      <p class="range-field-message" id={ids.message}>
        {problem ?? remark ?? (outOfRange ? 'Outside the plausible range.' : '')}
      </p>
      {props.ask}
    </div>
  );
}
