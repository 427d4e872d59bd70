import type { ComponentChildren } from 'preact';

/** A color of a plate and what it stands for; `children` is a pattern that its class refers to. */
export const Key = ({
  class: name,
  words,
  children,
}: {
  class: string;
  words: string;
  children?: ComponentChildren;
}) => (
  <span>
    <svg width="12" height="12">
      {children}
      <rect class={name} width="12" height="12" />
    </svg>
    {words}
  </span>
);
