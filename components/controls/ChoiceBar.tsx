/**
 * One of a few: a radio group drawn as a bar of segments, with what the chosen one means under it.
 *
 *     <ChoiceBar dataInput="saas.count" name="saas-count" legend="Count" value="serving" options={[...]} otherwise="Your own boundary" ... />
 */
import { controlId } from './control-ids.ts';
import { Words } from './Words.tsx';

interface Choice {
  value: string;
  label: string;
  /** What choosing it means, in a phrase. */
  meaning?: string;
}

export interface ChoiceBarProps {
  dataInput: string;
  /** The radio group's form name, unique on the page. */
  name: string;
  legend: string;
  /** The chosen option's value; one that no option has means none of them. */
  value: string;
  options: readonly Choice[];
  /** What to say when none is chosen: "Your own boundary". */
  otherwise?: string;
  disabled?: boolean;
  onChange: (value: string) => void;
}

export function ChoiceBar({
  dataInput,
  name,
  legend,
  value,
  options,
  otherwise = '',
  disabled = false,
  onChange,
}: ChoiceBarProps) {
  const chosen = options.find((option) => option.value === value);
  const meaningId = controlId(dataInput, 'meaning');
  return (
    <fieldset class="choice-bar" disabled={disabled} aria-describedby={meaningId}>
      <legend>{legend}</legend>
      <div class="choice-bar-options">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={name}
              data-input={dataInput}
              autocomplete="off"
              value={option.value}
              data-meaning={option.meaning}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-label">{option.label}</span>
          </label>
        ))}
      </div>
      <Words as="p" class="choice-meaning" id={meaningId} data-otherwise={otherwise}>
        {chosen === undefined ? otherwise : (chosen.meaning ?? '')}
      </Words>
    </fieldset>
  );
}
