/** Two numbers that a draft can be, to pick from. */
export interface ReadingsProps {
  readings: readonly { value: string; text: string }[];
  onPick: (value: string) => void;
}

export const Readings = ({ readings, onPick }: ReadingsProps) => (
  <div class="readings">
    {readings.map(({ value, text }) => (
      <button
        key={value}
        type="button"
        class="icon-button with-words"
        aria-label={`Read as ${text}`}
        onClick={({ currentTarget }) => {
          // The button goes; who pressed it goes on in the field.
          currentTarget.closest('.range-field')?.querySelector<HTMLElement>('.stepper-field')?.focus();
          onPick(value);
        }}
      >
        {text}
      </button>
    ))}
  </div>
);
