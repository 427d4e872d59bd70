/** Something a reader should know about the link they followed, until they wave it away. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface NoticeProps {
  children: ComponentChildren;
  onDismiss: () => void;
}

export function Notice({ children, onDismiss }: NoticeProps) {
  return (
    <div class="notice">
      <p class="notice-text">{children}</p>
      <button type="button" class="icon-button" aria-label="Dismiss" title="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
