import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps {
  icon: IconName;
  /** What it does: the button's name, and shown beside the icon when `words` is set. */
  label: string;
  /** Show the label as words. */
  words?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

/** A button that is a sign: undo, redo, reset, close. 44 px square, or as wide as its words. */
export function IconButton({ icon, label, words = false, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={words ? 'icon-button with-words' : 'icon-button'}
      aria-label={words ? undefined : label}
      title={words ? undefined : label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {words && <span>{label}</span>}
    </button>
  );
}
